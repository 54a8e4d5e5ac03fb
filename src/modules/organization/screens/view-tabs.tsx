import { useSearchParams } from 'react-router'
import { Link } from '#ui/link.tsx'

/** The same units as a list or as a picture; what was asked stays. */
export function ViewTabs({ picture }: { picture: boolean }) {
  const [search] = useSearchParams()
  const to = (view: string) => {
    const next = new URLSearchParams(search)
    if (view) next.set('view', view)
    else next.delete('view')
    return `?${next}`
  }
  const look = (active: boolean) =>
    `tab text-base-content! ${active ? 'tab-active font-semibold' : ''}`
  return (
    <nav aria-label="Cách xem" className="tabs tabs-border no-print">
      <Link to={to('')} className={look(!picture)} aria-current={picture ? undefined : 'page'}>
        Danh sách
      </Link>
      <Link
        to={to('picture')}
        className={look(picture)}
        aria-current={picture ? 'page' : undefined}
      >
        Hình cây
      </Link>
    </nav>
  )
}
