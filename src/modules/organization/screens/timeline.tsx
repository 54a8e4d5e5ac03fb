import { Link } from '#ui/link.tsx'

type Event = {
  key: number
  day: string
  what: string
  other: { name: string; to: string } | null | ''
  note: string
  decision: string
}

/** What happened, the latest first, each with the document that decided it. */
export function Timeline({ events }: { events: readonly Event[] }) {
  if (events.length === 0) return <p>Chưa ghi quyết định nào.</p>
  return (
    <ol className="border-base-300 ml-1.5 flex flex-col gap-5 border-l">
      {events.map((event) => (
        <li key={event.key} className="relative pl-5">
          <span
            aria-hidden="true"
            className="bg-primary absolute top-1.5 -left-1.5 size-3 rounded-full"
          />
          <p className="text-base-content/75 text-sm">{event.day}</p>
          <p className="font-semibold">
            {event.what}{' '}
            {event.other && (
              <Link className="link link-hover" to={event.other.to}>
                {event.other.name}
              </Link>
            )}
          </p>
          {event.note && <p>{event.note}</p>}
          <p className="text-base-content/75 text-sm">Quyết định {event.decision}</p>
        </li>
      ))}
    </ol>
  )
}
