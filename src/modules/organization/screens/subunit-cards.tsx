import { Link } from '#ui/link.tsx'
import type { Chart, SubunitCard } from './chart-of.ts'
import { Seats } from './seats.tsx'

/** Sections with their groups, then the groups that stand in no section. */
export function SubunitCards({ at, sections, groups }: Chart & { at: string }) {
  return (
    <>
      {sections.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">Công đoàn bộ phận</h2>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {sections.map((section) => (
              <Card key={section.subunitId} at={at} card={section} />
            ))}
          </div>
        </section>
      )}
      {groups.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-semibold">Tổ công đoàn</h2>
          <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {groups.map((group) => (
              <Card key={group.subunitId} at={at} card={group} />
            ))}
          </div>
        </section>
      )}
    </>
  )
}

function Card({ at, card }: { at: string; card: SubunitCard }) {
  return (
    <article className="bg-base-100 border-base-300 rounded-box print-plain flex flex-col gap-4 border p-4">
      <h3 className="font-semibold">
        <Link className="link link-hover" to={`${at}/subunits/${card.subunitId}`}>
          {card.name}
        </Link>
      </h3>
      <Seats seats={card.seats} missing={card.missing} />
      {card.groups.length > 0 && (
        <div className="border-base-300 flex flex-col gap-4 border-l-2 pl-3">
          {card.groups.map((group) => (
            <Card key={group.subunitId} at={at} card={group} />
          ))}
        </div>
      )}
    </article>
  )
}
