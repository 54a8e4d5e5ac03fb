import { Link } from '#ui/link.tsx'
import { monthsOf, periodOf, type RoundKind, type RoundState, roundKinds } from '../labels.ts'

type Round = {
  roundId: number
  kind: RoundKind
  fromDay: string
  state: RoundState
  subunitName: string | null
}

const letters: Record<RoundKind, (number: number) => string> = {
  month: (number) => `T${number}`,
  quarter: (number) => `Quý ${number}`,
  half: (number) => (number === 1 ? '6 tháng đầu' : '6 tháng cuối'),
  year: () => 'Cả năm',
}
const tone = (state: RoundState) =>
  state === 'concluded' ? 'bg-success/20 border-success' : 'bg-warning/20 border-warning'

/** The year at a glance: twelve months, four quarters, two halves and the year; held, under way, or missing. */
export function YearWheel({
  at,
  year,
  rounds,
  today,
  opens,
}: {
  at: string
  year: number
  rounds: readonly Round[]
  today: string
  opens: boolean
}) {
  return (
    <div className="grid grid-cols-12 gap-1 text-center text-xs md:text-sm">
      {roundKinds.flatMap((kind) =>
        Array.from({ length: 12 / monthsOf[kind] }, (_, index) => {
          const [fromDay] = periodOf(kind, year, index + 1)
          const there = rounds.filter((one) => one.kind === kind && one.fromDay === fromDay)
          const done = there.filter(({ state }) => state === 'concluded').length
          const label = letters[kind](index + 1)
          const says =
            there.length === 0 ? 'chưa mở' : done === there.length ? 'đã kết luận' : 'đang làm'
          const [first] = there
          const look = `rounded border px-0.5 py-2 ${first ? tone(done === there.length ? 'concluded' : 'self') : 'border-base-300 border-dashed'} ${fromDay > today ? 'text-base-content/75' : ''}`
          return (
            <div
              key={`${kind}${index}`}
              className={look}
              style={{ gridColumn: `span ${monthsOf[kind]}` }}
            >
              {opens && first && there.length === 1 ? (
                <Link
                  className="link link-hover font-semibold"
                  to={`${at}/rounds/${first.roundId}`}
                  aria-label={`${label}: ${says}`}
                >
                  {label}
                </Link>
              ) : (
                <span title={says}>
                  {label}
                  {there.length > 1 && ` (${there.length})`}
                </span>
              )}
            </div>
          )
        }),
      )}
    </div>
  )
}
