import { type AwardFact, awardFacts } from './awards.ts'
import { addDays, dayOf } from './days.ts'
import type { Day, DemoFacts, PersonFact } from './facts.ts'

type Kind = 'month' | 'quarter' | 'half'

/** Reviews and monthly work of unions B and D. How many points whoever got, and all texts, are invented. */
export type ReviewFact = { unitSlug: string; on: Day } & (
  | { what: 'criteria' }
  /** Work of a month for everybody by group, and for whoever leads one. */
  | { what: 'work'; month: Day; copied: boolean }
  | { what: 'check'; month: Day }
  /** A round from its opening to its conclusion. `best`: who is to come out excellent; null: by chance. */
  | {
      what: 'round'
      kind: Kind
      year: number
      number: number
      section: string | null
      best: PersonFact[] | null
      /** Left where members score themselves. */
      left?: true
    }
)

const agencies = 'trung-uong-doan'
const alliance = 'lien-minh-htx-dak-nong'
const reviewed = 2025
const worked = 2023
const months = Array.from({ length: 12 }, (_, index) => index + 1)

/** The first days of the month after the one numbered so. */
function after(year: number, month: number, day: number): Day {
  return month === 12 ? dayOf(year + 1, 1, day) : dayOf(year, month + 1, day)
}

/**
 * Union B's section of the office: 12 + 4 + 2 rounds of 2025, the best of each quarter those whom its decision praises. Union D: work
 * given to each member and a round, every month of 2023.
 */
export function reviewFacts(facts: DemoFacts): ReviewFact[] {
  return [...sectionOfTheOffice(facts), ...allianceByMonth()]
}

function sectionOfTheOffice(facts: DemoFacts): ReviewFact[] {
  const office = facts.units
    .find(({ slug }) => slug === agencies)
    ?.subunits.find(({ name }) => name === 'Công đoàn Văn phòng')
  if (!office) throw new Error('the agencies have no section of the office')
  const quarters = awardFacts(facts).filter(
    (fact): fact is AwardFact & { what: 'quarter' } =>
      fact.what === 'quarter' && fact.quarter.to.startsWith(String(reviewed)),
  )
  const round = (kind: Kind, number: number, lastMonth: number, day: number): ReviewFact => ({
    unitSlug: agencies,
    on: after(reviewed, lastMonth, day),
    what: 'round',
    kind,
    year: reviewed,
    number,
    section: office.key,
    best: quarters[Math.ceil(lastMonth / 3) - 1]?.people ?? [],
  })
  return [
    { unitSlug: agencies, on: dayOf(reviewed, 1, 3), what: 'criteria' },
    ...months.map((month) => round('month', month, month, 3)),
    ...[1, 2, 3, 4].map((number) => round('quarter', number, number * 3, 5)),
    ...[1, 2].map((number) => round('half', number, number * 6, 6)),
  ]
}

function allianceByMonth(): ReviewFact[] {
  return [
    { unitSlug: alliance, on: dayOf(worked, 1, 3), what: 'criteria' },
    ...months.flatMap((month): ReviewFact[] => {
      const first = dayOf(worked, month, 1)
      const of = { unitSlug: alliance, month: first }
      return [
        { ...of, on: addDays(first, 4), what: 'work', copied: month % 3 !== 1 },
        { ...of, on: addDays(first, 27), what: 'check' },
        {
          unitSlug: alliance,
          on: after(worked, month, 2),
          what: 'round',
          kind: 'month',
          year: worked,
          number: month,
          section: null,
          best: null,
        },
      ]
    }),
    // The last month before whoever looks: given, and still to be scored.
    {
      unitSlug: alliance,
      on: dayOf(2026, 10, 5),
      what: 'work',
      month: dayOf(2026, 10, 1),
      copied: false,
    },
    {
      ...{ unitSlug: alliance, on: dayOf(2026, 10, 30), what: 'round', kind: 'month' },
      ...{ year: 2026, number: 10, section: null, best: null, left: true },
    },
  ]
}

/** What union D gives its groups in a quarter, by the group's key; the last for whoever leads a group. */
export const workTexts: readonly (readonly [whom: string, text: string])[] = [
  ['to-1', 'Hoàn thành công văn đến trong ngày; chuẩn bị hậu cần các cuộc họp trong tháng'],
  ['to-2', 'Rà soát chính sách cho 2 hợp tác xã, có báo cáo trước ngày 25'],
  ['to-3', 'Tư vấn trực tiếp ít nhất 3 hợp tác xã, ghi sổ từng buổi'],
  ['post:group_leader', 'Họp tổ trong tuần đầu tháng, ghi biên bản và ý kiến của đoàn viên'],
]
