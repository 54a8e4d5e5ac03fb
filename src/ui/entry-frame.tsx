import type { ReactNode } from 'react'
import { useNavigation } from 'react-router'

/** The frame of pages that stand before the door: signing in, an invitation, the first start. */
export function EntryFrame({
  title,
  lead,
  children,
  aside,
}: {
  title: string
  lead?: ReactNode
  children: ReactNode
  aside?: ReactNode
}) {
  const busy = useNavigation().state !== 'idle'
  return (
    <div className="flex min-h-screen flex-col lg:grid lg:grid-cols-[minmax(20rem,2fr)_3fr]">
      <title>{`${title} · Công đoàn Mở`}</title>
      <header className="entry-panel flex flex-col justify-between gap-8 p-6 lg:sticky lg:top-0 lg:h-screen lg:p-12">
        <p className="flex items-center gap-3 text-lg font-semibold">
          <img src="/favicon.svg" alt="" className="size-10" />
          Công đoàn Mở
        </p>
        <div className="hidden flex-col gap-5 lg:flex">
          <p className="max-w-md text-3xl leading-snug font-semibold text-balance">
            Sổ đoàn viên, tổ chức và báo cáo của công đoàn, ở một nơi, đúng từng ngày.
          </p>
          <ul className="flex max-w-md flex-col gap-2 opacity-90">
            <li>Mỗi con số mở ra được những sự việc làm nên nó.</li>
            <li>Hỏi được “như ngày hôm ấy”, không chỉ “như hôm nay”.</li>
            <li>Chạy trên máy của chính công đoàn, dữ liệu không đi đâu khác.</li>
          </ul>
        </div>
        <p className="opacity-85 hidden text-sm lg:block">
          Giấy phép AGPL-3.0 · mã nguồn mở cho mọi công đoàn
        </p>
      </header>
      <main
        id="main"
        aria-busy={busy}
        className="flex flex-col gap-8 p-4 py-8 sm:p-8 lg:justify-center lg:p-12"
      >
        <div className="mx-auto flex w-full max-w-md flex-col gap-5">
          <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">{title}</h1>
          {lead && <p className="text-base-content/80">{lead}</p>}
          {children}
        </div>
        {aside}
      </main>
    </div>
  )
}
