import { Link } from '#ui/link.tsx'
import type { Chart, Seat } from './chart-of.ts'
import { Seats } from './seats.tsx'

/** The committee at the top, the other bodies below it. */
export function BodyCards({ at, head, bodies, others }: Chart & { at: string }) {
  return (
    <>
      <Card
        title={head.name}
        to={head.bodyId ? `${at}/bodies/${head.bodyId}` : null}
        {...head}
        top
      />
      {(bodies.length > 0 || others.length > 0) && (
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {bodies.map((body) => (
            <Card
              key={body.bodyId}
              title={body.name}
              to={`${at}/bodies/${body.bodyId}`}
              {...body}
            />
          ))}
          {others.length > 0 && (
            <Card title="Tài chính" to={`${at}/positions`} seats={others} missing={[]} />
          )}
        </div>
      )}
    </>
  )
}

type Props = {
  title: string
  to: string | null
  seats: readonly Seat[]
  missing: readonly string[]
  top?: boolean
}

function Card({ title, to, seats, missing, top }: Props) {
  const edge = top ? 'border-t-primary border-t-4' : ''
  return (
    <section
      className={`bg-base-100 border-base-300 rounded-box print-plain flex flex-col gap-4 border p-4 ${edge}`}
    >
      <h2 className="text-lg font-semibold">
        {to ? (
          <Link className="link link-hover" to={to}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      <div className={top ? '[&>ul]:grid [&>ul]:sm:grid-cols-2 [&>ul]:lg:grid-cols-3' : ''}>
        <Seats seats={seats} missing={missing} />
      </div>
    </section>
  )
}
