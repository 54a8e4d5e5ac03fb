import { Link } from '#ui/link.tsx'
import { Section } from '#ui/page.tsx'

type Post = {
  positionId: number
  name: string
  bodyName: string | null
  fromDay: string
  toDay: string | null
}

/** The posts that a person holds and has held in this union. */
export function Posts({ items, addTo }: { items: readonly Post[]; addTo: string | null }) {
  if (items.length === 0 && !addTo) return null
  return (
    <Section
      title="Chức vụ công đoàn"
      actions={
        addTo && (
          <Link className="link" to={addTo}>
            Ghi chức vụ
          </Link>
        )
      }
    >
      {items.length === 0 ? (
        <p className="text-base-content/80">Chưa giữ chức vụ nào.</p>
      ) : (
        <ul className="flex flex-col gap-2">
          {items.map((post) => (
            <li key={post.positionId}>
              <span className="font-semibold">{post.name}</span>
              {post.bodyName && <> · {post.bodyName}</>}
              <span className="text-base-content/75 block text-sm">
                {post.fromDay} – {post.toDay ?? 'nay'}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
