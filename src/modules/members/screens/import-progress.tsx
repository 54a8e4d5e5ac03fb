import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { LinkButton } from '#ui/button.tsx'
import { ActionButton } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'

type Shown = {
  state: string
  doneRows: number
  totalRows: number
  failure: string | null
  interrupted: boolean
  options: Record<string, string>
  columnsPage: string
}

/** How far the check is: looks again every second, by itself where scripts run and by reloading where they do not. */
export function ImportProgress({ state, ...shown }: Shown) {
  if (state === 'storing')
    return (
      <Section>
        {shown.interrupted ? (
          <p role="alert" className="alert alert-error alert-soft">
            Việc tải tệp lên đã bị ngắt giữa chừng nên chưa đủ dòng. Hãy bỏ lần này và tải tệp lên
            lại.
          </p>
        ) : (
          <p role="status">Đang đọc tệp… Hãy tải lại trang này sau vài giây.</p>
        )}
        <div className="flex flex-wrap gap-2">
          <Discard />
        </div>
      </Section>
    )
  if (state === 'matching')
    return (
      <Section>
        <p>Tệp đã được đọc; bước tiếp theo là xem các cột đã ghép đúng chưa.</p>
        <div className="flex flex-wrap gap-2">
          <LinkButton to={shown.columnsPage} look="primary">
            Ghép cột
          </LinkButton>
          <Discard />
        </div>
      </Section>
    )
  if (state === 'failed' || (state === 'checking' && shown.interrupted))
    return (
      <Section>
        <p role="alert" className="alert alert-error alert-soft">
          {shown.failure ?? 'Việc kiểm tra tệp đã bị ngắt giữa chừng.'}
        </p>
        <div className="flex flex-wrap gap-2">
          <ActionButton intent="check" fields={shown.options} label="Kiểm tra lại" />
          <Discard />
        </div>
      </Section>
    )
  return state === 'checking' ? <Running {...shown} /> : null
}

function Running({ doneRows, totalRows }: Pick<Shown, 'doneRows' | 'totalRows'>) {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => void revalidate(), 1000)
    return () => clearInterval(timer)
  }, [revalidate])
  return (
    <Section title="Đang kiểm tra từng dòng">
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <progress
        className="progress progress-primary w-full"
        aria-label="Đã kiểm tra"
        value={doneRows}
        max={totalRows}
      />
      <p role="status" className="tabular-nums">
        {doneRows.toLocaleString('vi-VN')} / {totalRows.toLocaleString('vi-VN')} dòng
      </p>
    </Section>
  )
}

export function Discard() {
  return (
    <ActionButton
      intent="discard"
      label="Bỏ tệp này"
      confirm="Tệp đã tải lên sẽ được xóa; hồ sơ đoàn viên không thay đổi."
      className="btn btn-ghost"
    />
  )
}
