import { Link } from '#ui/link.tsx'

/** The other pages of reviews, as far as the asker may open them. */
export function ReviewLinks({
  at,
  leads,
  keepsFacts,
}: {
  at: string
  leads: boolean
  keepsFacts: boolean
}) {
  return (
    <nav aria-label="Việc bình xét" className="no-print flex flex-wrap gap-x-5 gap-y-2">
      {leads && (
        <Link className="link" to={`${at}/work`}>
          Việc trong tháng
        </Link>
      )}
      {keepsFacts && (
        <Link className="link" to={`${at}/facts`}>
          Ngày nghỉ, kỷ luật
        </Link>
      )}
      <Link className="link" to={`${at}/criteria`}>
        Bộ tiêu chí
      </Link>
    </nav>
  )
}
