import { useNavigation } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { ActionButton, Form } from '#ui/form.tsx'
import { Section } from '#ui/page.tsx'
import { Stat, Stats } from '#ui/stat.tsx'
import { Discard } from './import-progress.tsx'

type Counts = {
  add: number
  change: number
  same: number
  unclear: number
  error: number
  open: number
  skipped: number
  adding: number
  changing: number
}
type Shown = {
  counts: Counts
  hiddenLeftOut: number
  options: Record<string, string>
  columnsPage: string
}

/** What will happen, in numbers that open their rows, and the button that does it. */
export function ImportActions({ counts, hiddenLeftOut, options, columnsPage }: Shown) {
  const leftOut = [
    counts.error > 0 && `${counts.error.toLocaleString('vi-VN')} dòng có lỗi`,
    counts.open > 0 && `${counts.open.toLocaleString('vi-VN')} dòng chưa rõ mà bạn chưa chọn`,
    counts.skipped > 0 && `${counts.skipped.toLocaleString('vi-VN')} dòng bạn bỏ qua`,
    hiddenLeftOut > 0 && `${hiddenLeftOut.toLocaleString('vi-VN')} dòng ẩn`,
  ].filter(Boolean)
  const writing = useNavigation().formData?.get('intent') === 'apply'
  return (
    <>
      <Stats>
        <Count label="Thêm mới" value={counts.add} kind="add" />
        <Count label="Sửa hồ sơ" value={counts.change} kind="change" />
        <Count label="Chưa rõ là ai" value={counts.unclear} kind="unclear" />
        <Count label="Có lỗi" value={counts.error} kind="error" />
      </Stats>
      <Section>
        <p>
          Sẽ thêm <strong>{counts.adding.toLocaleString('vi-VN')}</strong> đoàn viên và sửa{' '}
          <strong>{counts.changing.toLocaleString('vi-VN')}</strong> hồ sơ;{' '}
          {counts.same.toLocaleString('vi-VN')} người giữ nguyên.
          {leftOut.length > 0 && ` Không nhập: ${leftOut.join(', ')}.`}
        </p>
        {counts.open > 0 && <ChooseAll />}
        <Form intent="apply" className="flex flex-col gap-3">
          <div className="flex flex-wrap gap-2">
            <Button disabled={writing || counts.adding + counts.changing === 0}>
              {writing ? 'Đang ghi…' : 'Ghi vào hồ sơ'}
            </Button>
            <LinkButton to={columnsPage}>Ghép lại cột</LinkButton>
          </div>
          {writing && (
            <progress className="progress progress-primary w-full" aria-label="Đang ghi" />
          )}
        </Form>
        <div className="flex flex-wrap gap-2">
          <ActionButton
            intent="check"
            fields={options}
            label="Kiểm tra lại"
            className="btn btn-ghost"
          />
          <Discard />
        </div>
      </Section>
    </>
  )
}

function Count({ label, value, kind }: { label: string; value: number; kind: string }) {
  const to = value > 0 ? { to: `?kind=${kind}` } : {}
  return <Stat label={label} value={value.toLocaleString('vi-VN')} {...to} />
}

function ChooseAll() {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span>Mọi dòng chưa rõ:</span>
      <ActionButton intent="choose-all" fields={{ choice: 'same' }} label="Là người đã có hồ sơ" />
      <ActionButton intent="choose-all" fields={{ choice: 'new' }} label="Là người mới" />
      <ActionButton intent="choose-all" fields={{ choice: 'skip' }} label="Bỏ qua" />
    </div>
  )
}
