import { useEffect, useRef, useState } from 'react'
import { castFromPhone } from '../phone/cast.ts'
import { forget, type Kept, keptHere, type ReadyPaper } from '../phone/wallet.ts'
import { Ballot } from './ballot.tsx'

/**
 * The ballot box. The page knows nobody and asks the server nothing: what it shows lies in the phone. It stands outside the frame,
 * so that opening it and voting leaves no trace in anybody's session.
 */
export default function Box() {
  const [papers, setPapers] = useState<{ key: string; kept: Kept }[] | null>(null)
  useEffect(() => setPapers(keptHere()), [])
  const ready = papers?.filter(({ kept }) => kept.stage === 'ready') ?? []
  const cast = papers?.filter(({ kept }) => kept.stage === 'cast') ?? []
  return (
    <main id="main" className="mx-auto flex min-h-screen max-w-xl flex-col gap-5 p-4 py-8">
      <title>Hòm phiếu kín · Công đoàn Mở</title>
      <meta name="referrer" content="no-referrer" />
      <header className="flex flex-col gap-2">
        <h1 className="text-2xl font-semibold tracking-tight">Hòm phiếu kín</h1>
        <p className="text-base-content/80">
          Trang này không biết bạn là ai: không đăng nhập, không ghi giờ, không ghi địa chỉ máy.
        </p>
      </header>
      <noscript>
        <p className="alert alert-warning">
          Trình duyệt đang tắt JavaScript nên không bỏ phiếu kín trên máy này được. Hãy bật lên,
          hoặc xin phiếu giấy ở ban kiểm phiếu.
        </p>
      </noscript>
      {ready.map(({ key, kept }) => (
        <Filling
          key={key}
          storageKey={key}
          paper={kept as ReadyPaper}
          changed={() => setPapers(keptHere())}
        />
      ))}
      {papers && ready.length === 0 && cast.length === 0 && (
        <p className="bg-base-100 border-base-300 rounded-box border p-4">
          Máy này chưa giữ phiếu nào. Phiếu nhận ở mục “Bỏ phiếu của tôi”, trên chính máy và trình
          duyệt này, khi ban kiểm phiếu đang phát.
        </p>
      )}
      {cast.map(({ key, kept }) => (
        <Receipt
          key={key}
          kept={kept}
          clear={() => {
            forget(key)
            setPapers(keptHere())
          }}
        />
      ))}
      <a className="link w-fit" href="/me/votes" rel="noreferrer">
        Về “Bỏ phiếu của tôi”
      </a>
    </main>
  )
}

function Filling({
  storageKey,
  paper,
  changed,
}: {
  storageKey: string
  paper: ReadyPaper
  changed: () => void
}) {
  const form = useRef<HTMLFormElement>(null)
  const [asked, setAsked] = useState<{ chosen: number[]; refused: number[] } | null>(null)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  function ask() {
    const given = [...new FormData(form.current ?? undefined)]
    const having = (wanted: string) =>
      given.flatMap(([name, answer]) =>
        answer === wanted ? [Number(name.slice('answer-'.length))] : [],
      )
    const marks = paper.sent ?? { chosen: having('yes'), refused: having('no') }
    if (paper.method === 'choose' && marks.chosen.length > paper.mostMarks) {
      setProblem(
        `Bạn đã chọn ${marks.chosen.length}; phiếu này chọn nhiều nhất ${paper.mostMarks}.`,
      )
      return
    }
    setProblem('')
    setAsked(marks)
  }
  async function put() {
    if (!asked) return
    setBusy(true)
    const failed = await castFromPhone(storageKey, paper, asked)
    setBusy(false)
    setAsked(null)
    setProblem(failed ?? '')
    changed()
  }
  const names = paper.choices
    .filter(({ position }) => asked?.chosen.includes(position))
    .map(({ name }) => name)
  const against = paper.choices
    .filter(({ position }) => asked?.refused.includes(position))
    .map(({ name }) => name)
  return (
    <section className="bg-base-100 border-base-300 rounded-box flex flex-col gap-4 border p-4">
      <div>
        <h2 className="text-lg font-semibold">{paper.title}</h2>
        <p className="text-base-content/75 text-sm">
          {paper.unitName} · phiếu của {paper.holder}
        </p>
      </div>
      {paper.question && <p className="whitespace-pre-line">{paper.question}</p>}
      <form
        ref={form}
        className="flex flex-col gap-4"
        hidden={asked !== null}
        onSubmit={(event) => {
          event.preventDefault()
          ask()
        }}
      >
        {paper.sent && (
          <p className="alert alert-warning alert-soft">
            Lần gửi trước chưa có trả lời. Gửi lại đúng lựa chọn ấy; nếu phiếu đã vào hòm thì không
            tính thêm.
          </p>
        )}
        <Ballot
          paper={paper}
          chosen={paper.sent?.chosen ?? []}
          refused={paper.sent?.refused ?? []}
          disabled={paper.sent !== undefined}
        />
        {problem && (
          <p role="alert" className="alert alert-error alert-soft">
            {problem}
          </p>
        )}
        <button type="submit" className="btn btn-primary btn-lg">
          {paper.sent ? 'Gửi lại' : 'Xem lại phiếu'}
        </button>
      </form>
      {asked && (
        <div className="flex flex-col gap-4" aria-live="polite">
          <p>
            {names.length + against.length === 0 ? (
              <strong>Phiếu trắng: không đánh dấu mục nào.</strong>
            ) : (
              <>
                {names.length > 0 && (
                  <span className="block">
                    {paper.method === 'yes_no' ? 'Đồng ý: ' : 'Bạn chọn: '}
                    <strong>{names.join(', ')}</strong>
                  </span>
                )}
                {against.length > 0 && (
                  <span className="block">
                    Không đồng ý: <strong>{against.join(', ')}</strong>
                  </span>
                )}
              </>
            )}
          </p>
          <p className="text-base-content/80">
            Bỏ vào hòm rồi thì không lấy lại được. Máy này sẽ quên lựa chọn của bạn, chỉ giữ mã biên
            nhận.
          </p>
          <button
            type="button"
            className="btn btn-primary btn-lg"
            disabled={busy}
            // biome-ignore lint/a11y/noAutofocus: the one thing to decide now, for who uses a keyboard
            autoFocus
            onClick={() => void put()}
          >
            {busy ? 'Đang bỏ phiếu…' : 'Bỏ vào hòm phiếu'}
          </button>
          <button type="button" className="btn btn-ghost" onClick={() => setAsked(null)}>
            Sửa lại
          </button>
        </div>
      )}
    </section>
  )
}

function Receipt({ kept, clear }: { kept: Kept; clear: () => void }) {
  if (kept.stage !== 'cast') return null
  return (
    <section className="bg-base-100 border-success rounded-box flex flex-col gap-3 border p-4">
      <h2 className="text-lg font-semibold">Phiếu đã vào hòm</h2>
      <p>
        {kept.title} · phiếu của {kept.holder}
      </p>
      <p>
        Mã biên nhận:{' '}
        <strong className="font-mono text-lg whitespace-nowrap">{kept.receipt}</strong>
      </p>
      <p className="text-base-content/80 text-sm">
        Khi có kết quả, mã này nằm trong danh sách phiếu đã đếm. Mã không cho biết bạn chọn ai, và
        không ai dùng mã để tra ra được.
      </p>
      <button type="button" className="btn btn-ghost btn-sm self-start" onClick={clear}>
        Xóa mã khỏi máy này
      </button>
    </section>
  )
}
