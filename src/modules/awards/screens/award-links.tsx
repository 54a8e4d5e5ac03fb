import { Link } from '#ui/link.tsx'
import type { May } from '../decision/may-in.ts'

/** The other pages of awards, as far as the asker may open them. */
export function AwardLinks({ at, may }: { at: string; may: May }) {
  return (
    <nav aria-label="Việc khen thưởng" className="no-print flex flex-wrap gap-x-5 gap-y-2">
      {may.readsProposals && (
        <Link className="link" to={`${at}/proposals`}>
          Đề nghị khen thưởng
        </Link>
      )}
      {may.readsWaiting && (
        <Link className="link" to={`${at}/waiting`}>
          Cấp dưới trình
        </Link>
      )}
      <Link className="link" to={`${at}/register`}>
        Sổ khen thưởng
      </Link>
      <Link className="link" to={`${at}/examples`}>
        Điển hình tiên tiến
      </Link>
      {may.seesFairness && (
        <Link className="link" to={`${at}/fairness`}>
          Khen có công bằng?
        </Link>
      )}
      <Link className="link" to={`${at}/catalogue`}>
        Danh mục
      </Link>
    </nav>
  )
}
