import { childrenOn, membersOn, stayOn, unitOn } from './as-of.ts'
import { dayOf } from './days.ts'
import type { Day, DemoFacts, PersonFact } from './facts.ts'
import { createDice } from './seed.ts'

/** What is praised in the demonstration. Who is praised, and what for, is invented; how many and how much is not. */
export type AwardFact = { unitSlug: string; on: Day } & (
  | { what: 'catalogue' }
  /** One line of the catalogue, for unions that propose only that. */
  | { what: 'title' }
  | { what: 'money'; amount: number }
  /** A quarter of union B: proposed, decided, and paid where `paidOn` is not null. */
  | { what: 'quarter'; quarter: Quarter; people: PersonFact[]; paidOn: Day | null }
  | { what: 'honour'; honour: OldHonour }
  | { what: 'oldTitles'; people: PersonFact[]; title: string; year: number }
  /** A union below sends its examples up. */
  | { what: 'examples'; people: PersonFact[]; achievements: string[]; wholeUnit: boolean }
  /** The level above decides on all that has come. */
  | { what: 'exampleDecision'; number: string }
)

export type Quarter = { name: string; from: Day; to: Day; decisionNumber: string }

/** From an old paper; of a collective. */
export type OldHonour = {
  titleName: string
  form: 'title' | 'order'
  system: 'union' | 'state'
  level: 'superior' | 'employer' | 'state'
  year: number
  decidedOn: Day | null
  decisionNumber: string
  issuerName: string
  collectiveName: string | null
  about: string
}

const agencies = 'trung-uong-doan'
const partyOffice = 'vptu-dak-nong'
const province = 'cdvc-nam-dinh'

/** 500,000 for each, ten to twelve a quarter. */
const quartersOf: readonly (readonly [year: number, counts: readonly number[]])[] = [
  [2025, [10, 12, 11, 12]],
  [2026, [11, 10, 12]],
]
export const quarterPrize = 500_000

export function awardFacts(facts: DemoFacts): AwardFact[] {
  return [...quarterFacts(facts), ...titlesOfUnionC(facts), ...examplesOfUnionE(facts)]
}

/** The section of the office of union B on the last day of each quarter; two are praised every time. */
function quarterFacts(facts: DemoFacts): AwardFact[] {
  const dice = createDice('cong doan mo khen thuong quy')
  const unit = facts.units.find(({ slug }) => slug === agencies)
  const section = unit?.subunits.find(({ name }) => name === 'Công đoàn Văn phòng')
  const groups = new Set(
    unit?.subunits.filter(({ parentKey }) => parentKey === section?.key).map(({ key }) => key),
  )
  const inSection = (person: PersonFact, day: Day) => {
    const stay = stayOn(person, day)
    return stay?.unitSlug === agencies && groups.has(stay.subunitKey ?? '')
  }
  const first = dayOf(2025, 1, 1)
  const steady = dice.shuffled(
    membersOn(facts, [agencies], first).filter(
      (person) => inSection(person, first) && inSection(person, dayOf(2026, 10, 1)),
    ),
  )
  const always = steady.slice(0, 2)
  return [
    { unitSlug: agencies, on: dayOf(2025, 1, 2), what: 'catalogue' },
    ...quartersOf.flatMap(([year, counts]): AwardFact[] => [
      { unitSlug: agencies, on: dayOf(year, 1, 6), what: 'money', amount: 30_000_000 },
      ...counts.map((count, index): AwardFact => {
        const to = dayOf(year, index * 3 + 3, [31, 30, 30, 31][index] ?? 30)
        const others = dice.shuffled(
          membersOn(facts, [agencies], to).filter(
            (person) => inSection(person, to) && !always.includes(person),
          ),
        )
        const [decidedYear, month] = index === 3 ? [year + 1, 1] : [year, index * 3 + 4]
        const isLast = year === 2026 && index === counts.length - 1
        return {
          unitSlug: agencies,
          on: dayOf(decidedYear, month, 9),
          what: 'quarter',
          quarter: {
            name: `quý ${['I', 'II', 'III', 'IV'][index]} năm ${year}`,
            from: dayOf(year, index * 3 + 1, 1),
            to,
            decisionNumber: `${[18, 41, 66, 3][index]}/QĐ-CĐTWĐ`,
          },
          people: [...always, ...others].slice(0, count),
          // The last one waits for the treasurer.
          paidOn: isLast ? null : dayOf(decidedYear, month, 14),
        }
      }),
    ]),
  ]
}

/** As of October 2017: the union's and the agency's titles, and what its people had won at work. */
function titlesOfUnionC(facts: DemoFacts): AwardFact[] {
  const on = dayOf(2017, 10, 20)
  const honour = (given: Partial<OldHonour> & { year: number }): AwardFact => ({
    unitSlug: partyOffice,
    on,
    what: 'honour',
    honour: {
      titleName: 'Công đoàn cơ sở vững mạnh xuất sắc',
      form: 'title',
      system: 'union',
      level: 'superior',
      decidedOn: null,
      decisionNumber: '',
      issuerName: 'Công đoàn Viên chức tỉnh Đắk Nông',
      collectiveName: null,
      about: `Hoạt động công đoàn năm ${given.year}`,
      ...given,
    },
  })
  const strong = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016].map((year) =>
    honour({ year, decisionNumber: `${30 + ((year * 7) % 40)}/QĐ-CĐVC` }),
  )
  const people = createDice('cong doan mo danh hieu c').shuffled(
    membersOn(facts, [partyOffice], on),
  )
  return [
    { unitSlug: partyOffice, on: dayOf(2017, 10, 2), what: 'catalogue' },
    ...strong,
    honour({
      year: 2016,
      titleName: 'Cơ quan văn hóa xuất sắc',
      level: 'employer',
      decisionNumber: '1876/QĐ-UBND',
      decidedOn: '2016-11-18',
      issuerName: 'Ủy ban nhân dân tỉnh Đắk Nông',
      collectiveName: 'Cơ quan Văn phòng Tỉnh ủy Đắk Nông',
      about: 'Xây dựng cơ quan văn hóa',
    }),
    honour({
      year: 2015,
      titleName: 'Huân chương Lao động hạng Ba',
      form: 'order',
      system: 'state',
      level: 'state',
      decisionNumber: '2214/QĐ-CTN',
      decidedOn: '2015-10-13',
      issuerName: 'Chủ tịch nước',
      collectiveName: 'Văn phòng Tỉnh ủy Đắk Nông',
      about: 'Thành tích xuất sắc trong công tác, góp phần xây dựng và bảo vệ Tổ quốc',
    }),
    ...[2015, 2016].flatMap((year): AwardFact[] => [
      {
        unitSlug: partyOffice,
        on,
        what: 'oldTitles',
        title: 'Chiến sĩ thi đua cơ sở',
        year,
        people: people.slice(0, 6 + (year % 2)),
      },
      {
        unitSlug: partyOffice,
        on,
        what: 'oldTitles',
        title: 'Lao động tiên tiến',
        year,
        people: people.slice(8, 20),
      },
    ]),
  ]
}

const achievements = [
  'Rút ngắn thời gian giải quyết hồ sơ từ 10 ngày còn 6 ngày, 5 năm liền không để hồ sơ trễ hạn',
  'Vận động xây 4 nhà “Mái ấm công đoàn”, thăm 60 lượt đoàn viên khó khăn',
  'Có 3 sáng kiến được công nhận cấp ngành, áp dụng ở 12 đơn vị',
  'Đưa phần mềm theo dõi công việc vào dùng ở 8 phòng, tiết kiệm 40 triệu đồng giấy in mỗi năm',
  'Nhận đỡ đầu 6 học sinh mồ côi suốt 5 năm, tổ chức 10 đợt hiến máu với 320 lượt người',
  'Chủ tịch công đoàn 2 nhiệm kỳ, đơn vị không có đơn thư, 100% kiến nghị được trả lời',
]

/** Twenty-four unions of union E send up examples of 2015–2020; the province decides on all of them at once. */
function examplesOfUnionE(facts: DemoFacts): AwardFact[] {
  const dice = createDice('cong doan mo dien hinh 2015 2020')
  const sentOn = dayOf(2020, 11, 5)
  const children = childrenOn(facts, province, sentOn).filter(
    (unit) => unitOn(unit, dayOf(2021, 1, 31)).alive,
  )
  const chosen = dice.shuffled(children).slice(0, 24)
  const members = membersOn(
    facts,
    chosen.map(({ slug }) => slug),
    sentOn,
  )
  const bySlug = Map.groupBy(members, (person) => stayOn(person, sentOn)?.unitSlug ?? '')
  return [
    ...chosen.flatMap(({ slug }, index): AwardFact[] => [
      { unitSlug: slug, on: dayOf(2020, 11, 2), what: 'title' },
      {
        unitSlug: slug,
        on: sentOn,
        what: 'examples',
        people: dice.shuffled(bySlug.get(slug) ?? []).slice(0, 1 + (index % 2)),
        achievements: dice.shuffled(achievements),
        wholeUnit: index % 3 === 0,
      },
    ]),
    { unitSlug: province, on: dayOf(2020, 12, 25), what: 'exampleDecision', number: '268/QĐ-CĐVC' },
  ]
}
