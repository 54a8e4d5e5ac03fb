import { ArrowRight, CheckCircle2 } from 'lucide-react'
import { Link } from '#ui/link.tsx'
import { Section } from '#ui/page.tsx'

/** What waits for somebody, each line the way to where it is done. */
export function Waiting({ lines }: { lines: readonly { to: string; sentence: string }[] }) {
  return (
    <Section title="Việc đang chờ">
      {lines.length === 0 ? (
        <p className="flex items-center gap-2">
          <CheckCircle2 aria-hidden="true" className="text-success size-5" /> Không có việc nào đang
          chờ.
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {lines.map(({ to, sentence }) => (
            <li key={to + sentence}>
              <Link
                to={to}
                className="border-base-300 hover:border-primary rounded-box flex items-center justify-between gap-3 border p-3"
              >
                <span className="font-semibold">{sentence}</span>
                <ArrowRight aria-hidden="true" className="text-primary size-5 shrink-0" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
