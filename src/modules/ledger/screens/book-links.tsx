import { Link } from '#ui/link.tsx'
import type { BookGlance } from '../book/glance-at-book.ts'

/** The other pages of the book, and the book as files for other programs. */
export function BookLinks({
  at,
  may,
  search,
}: {
  at: string
  may: BookGlance['may']
  search: string
}) {
  return (
    <nav aria-label="Việc với sổ quỹ" className="no-print flex flex-wrap gap-x-5 gap-y-2">
      <Link className="link" to={`${at}/balances`}>
        Số dư
      </Link>
      <Link className="link" to={`${at}/proposals`}>
        Đề nghị chi
      </Link>
      {may.keeps && (
        <Link className="link" to={`${at}/transfers/new`}>
          Chuyển tiền
        </Link>
      )}
      <Link className="link" to={`${at}/periods`}>
        Khóa sổ
      </Link>
      <Link className="link" to={`${at}/cash-counts`}>
        Kiểm kê tiền mặt
      </Link>
      <Link className="link" to={`${at}/bank`}>
        Sao kê ngân hàng
      </Link>
      <Link className="link" to={`${at}/accounts`}>
        Tài khoản và mức duyệt
      </Link>
      <details className="dropdown">
        <summary className="link cursor-pointer">Xuất tệp</summary>
        <ul className="menu dropdown-content bg-base-100 border-base-300 rounded-box z-10 w-64 border shadow-lg">
          <li>
            <Link to={`${at}/export.xlsx?${search}`} reloadDocument>
              Excel
            </Link>
          </li>
          <li>
            <Link to={`${at}/export.journal`} reloadDocument>
              hledger
            </Link>
          </li>
          <li>
            <Link to={`${at}/export.beancount`} reloadDocument>
              Beancount
            </Link>
          </li>
        </ul>
      </details>
    </nav>
  )
}
