import { Link } from '#ui/link.tsx'
import type { May } from '../case/may-in.ts'

/** The other pages of welfare, as far as the asker may open them. */
export function WelfareLinks({ at, may }: { at: string; may: May }) {
  return (
    <nav aria-label="Việc chăm lo" className="no-print flex flex-wrap gap-x-5 gap-y-2">
      <Link className="link" to={`${at}/lists`}>
        Danh sách quà
      </Link>
      {may.readsVisits && (
        <>
          <Link className="link" to={`${at}/visits`}>
            Nhật ký thăm hỏi
          </Link>
          <Link className="link" to={`${at}/forgotten`}>
            Ai lâu chưa được thăm
          </Link>
          <Link className="link" to={`${at}/reminders`}>
            Sắp tới
          </Link>
        </>
      )}
      {may.counts && (
        <Link className="link" to={`${at}/counts`}>
          Theo loại
        </Link>
      )}
      <Link className="link" to={`${at}/catalogue`}>
        Danh mục
      </Link>
    </nav>
  )
}
