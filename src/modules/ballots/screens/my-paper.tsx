import { useEffect, useState } from 'react'
import { useRevalidator } from 'react-router'
import { Section } from '#ui/page.tsx'
import { type Offered, takeOntoPhone } from '../phone/take.ts'
import { type Kept, kept, keyOf } from '../phone/wallet.ts'

/** The elector's paper on this phone: taking it, and the way to the box. */
export function MyPaper({
  state,
  took,
  offered,
}: {
  state: 'handing_out' | 'casting'
  took: 'phone' | 'paper' | null
  offered: Offered
}) {
  const [held, setHeld] = useState<Kept | null>(null)
  const [works, setWorks] = useState(false)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const { revalidate } = useRevalidator()
  const { personId } = offered
  const key = keyOf(offered, personId)
  useEffect(() => {
    setWorks(typeof crypto.subtle === 'object')
    setHeld(kept(key))
  }, [key])
  async function take() {
    setBusy(true)
    const failed = await takeOntoPhone(offered)
    setBusy(false)
    setProblem(failed ?? '')
    setHeld(kept(key))
    await revalidate()
  }
  if (took === 'paper')
    return (
      <Section title="Phiếu của bạn">
        <p>
          Bạn đã nhận phiếu giấy từ ban kiểm phiếu
          {state === 'casting' && '; hãy đánh dấu và bỏ vào hòm phiếu'}.
        </p>
      </Section>
    )
  const isHere = held?.stage === 'ready' || held?.stage === 'cast'
  return (
    <Section title="Phiếu của bạn">
      <noscript>
        <p className="alert alert-warning">
          Trình duyệt đang tắt JavaScript nên không nhận phiếu kín trên máy này được. Hãy bật lên,
          hoặc xin phiếu giấy ở ban kiểm phiếu.
        </p>
      </noscript>
      {state === 'handing_out' && !isHere && (took === null || held?.stage === 'blinded') && (
        <>
          <p>
            Máy bạn tự tạo một phiếu, công đoàn ký lên phiếu mà không nhìn thấy số phiếu. Phiếu chỉ
            nằm trong máy và trình duyệt này: đừng xóa dữ liệu trình duyệt trước khi bỏ phiếu.
          </p>
          <button
            type="button"
            className="btn btn-primary btn-lg self-start"
            disabled={!works || busy}
            onClick={() => void take()}
          >
            {busy ? 'Đang nhận phiếu…' : 'Nhận phiếu trên máy này'}
          </button>
          <p className="text-base-content/80 text-sm">
            Không dùng điện thoại được? Ban kiểm phiếu có phiếu giấy. Mỗi người chỉ nhận một loại.
          </p>
        </>
      )}
      {problem && (
        <p role="alert" className="alert alert-error alert-soft">
          {problem}
        </p>
      )}
      {held?.stage === 'ready' &&
        (state === 'handing_out' ? (
          <p role="status" className="alert alert-success alert-soft">
            Phiếu đã nằm trong máy này. Khi hòm phiếu mở, hãy trở lại đây bằng chính máy này để bỏ
            phiếu.
          </p>
        ) : (
          <>
            <p>Hòm phiếu đã mở. Trang hòm phiếu không biết bạn là ai.</p>
            <a href="/box" rel="noreferrer" className="btn btn-primary btn-lg self-start">
              Đến hòm phiếu
            </a>
          </>
        ))}
      {held?.stage === 'cast' && (
        <p role="status" className="alert alert-success alert-soft">
          Phiếu từ máy này đã vào hòm. Mã biên nhận: {held.receipt}
        </p>
      )}
      {took === 'phone' && !isHere && works && held?.stage !== 'blinded' && (
        <p className="alert alert-warning alert-soft">
          Bạn đã nhận phiếu trên một máy hoặc trình duyệt khác. Hãy mở lại đúng máy ấy; phiếu không
          chép sang máy này được, vì không ai ngoài máy ấy có phiếu.
        </p>
      )}
      {state === 'casting' && took === null && (
        <p>Bạn chưa nhận phiếu khi phát, nên không bỏ phiếu lần này được.</p>
      )}
    </Section>
  )
}
