import { holdsOn, membersOn, staysOf } from './as-of.ts'
import { addDays, ageOn, dayOf } from './days.ts'
import type { Day, DemoFacts, PersonFact } from './facts.ts'
import { createDice, type Dice } from './seed.ts'

/** What the officers of a small union write down about looking after their members. Everything here is invented. */
export type WelfareFact = { unitSlug: string; on: Day } & (
  | { what: 'catalogue' }
  /** Money for visits, set aside from the union's dues. */
  | { what: 'money'; amount: number }
  | { what: 'case'; person: PersonFact; occasion: Occasion; outcome: Outcome; visited: boolean }
  | { what: 'visit'; person: PersonFact; place: string; gift: string }
  | { what: 'list'; kind: 'tet' | 'childrens_day' | 'mid_autumn'; name: string }
)
export type Outcome = 'paid' | 'approved' | 'waiting' | 'refused'

export type Occasion = {
  kind: string
  relation: 'self' | 'spouse' | 'child' | 'parent' | 'spouse_parent'
  hospitalLevel: '' | 'commune' | 'district' | 'province' | 'central'
  place: string
  note: string
}

const occasions: readonly (readonly [Occasion, number])[] = [
  [at('hospital', 'self', 'province', 'Bệnh viện đa khoa tỉnh', 'Điều trị nội trú'), 5],
  [at('hospital', 'self', 'central', 'Bệnh viện Chợ Rẫy', 'Phẫu thuật theo lịch'), 1],
  [at('hospital', 'parent', '', 'Bệnh viện đa khoa tỉnh', ''), 3],
  [at('hospital', 'child', '', 'Bệnh viện Nhi đồng', ''), 2],
  [at('sickness', 'self', '', 'Nhà riêng', 'Nghỉ ốm một tuần'), 2],
  [at('maternity', 'self', '', 'Nhà riêng', ''), 2],
  [at('wedding', 'self', '', 'Nhà văn hóa phường', ''), 2],
  [at('bereavement', 'parent', '', 'Nhà riêng', ''), 3],
  [at('bereavement', 'spouse_parent', '', 'Nhà riêng', ''), 2],
  [at('hardship', 'self', '', 'Nhà riêng', 'Nhà tốc mái sau lốc xoáy'), 1],
]

function at(
  kind: string,
  relation: Occasion['relation'],
  hospitalLevel: Occasion['hospitalLevel'],
  place: string,
  note: string,
): Occasion {
  return { kind, relation, hospitalLevel, place, note }
}

/** Something that may well happen to this person: the young marry and have children, the others do not. */
function occasionOf(dice: Dice, { bornOn, sex }: PersonFact, on: Day): Occasion {
  const age = ageOn(bornOn, on)
  const fitting = occasions.filter(([{ kind }]) => {
    if (kind === 'wedding') return age < 34
    return kind === 'maternity' ? age < 40 && sex === 'female' : true
  })
  return dice.weighted(fitting)
}

const gifts = ['Giỏ trái cây', 'Sữa và trái cây', 'Phong bì của tổ', 'Hoa tươi']

type Plan = { unitSlug: string; from: Day; years: readonly number[]; casesAYear: number }

const plans: readonly Plan[] = [
  { unitSlug: 'vptu-dak-nong', from: '2016-01-04', years: [2016, 2017, 2025, 2026], casesAYear: 9 },
  {
    unitSlug: 'lien-minh-htx-dak-nong',
    from: '2023-01-03',
    years: [2023, 2025, 2026],
    casesAYear: 5,
  },
]

/** Unions C and D in some of their years; before the first of November 2026, so that nothing lies ahead of whoever looks. */
export function welfareFacts(facts: DemoFacts): WelfareFact[] {
  return plans.flatMap((plan) => {
    const dice = createDice(`cong doan mo cham lo ${plan.unitSlug}`)
    return [
      { unitSlug: plan.unitSlug, on: plan.from, what: 'catalogue' as const },
      ...plan.years.flatMap((year) => yearOf(facts, plan, year, dice)),
    ]
  })
}

function yearOf(facts: DemoFacts, plan: Plan, year: number, dice: Dice): WelfareFact[] {
  const { unitSlug, casesAYear } = plan
  const members = membersOn(facts, [unitSlug], dayOf(year, 10, 25)).filter((person) =>
    staysOf(person).some(
      (stay) =>
        stay.unitSlug === unitSlug &&
        stay.from <= dayOf(year, 1, 1) &&
        holdsOn(stay, dayOf(year, 10, 25)),
    ),
  )
  const people = dice.shuffled(members)
  const cases = Array.from({ length: casesAYear }, (_, index): WelfareFact => {
    const person = people[index] as PersonFact
    const on = addDays(
      dayOf(year, 1, 20),
      Math.floor((index * 270) / casesAYear) + dice.between(0, 12),
    )
    const last = year === 2026 ? casesAYear - index : 9
    const outcome =
      last === 1 ? 'waiting' : last === 2 ? 'approved' : last === 3 ? 'refused' : 'paid'
    return {
      unitSlug,
      on,
      what: 'case',
      person,
      occasion: occasionOf(dice, person, on),
      outcome,
      visited: outcome === 'paid' && dice.chance(0.7),
    }
  })
  const visits = people.slice(casesAYear, casesAYear + 3).map(
    (person, index): WelfareFact => ({
      unitSlug,
      on: addDays(dayOf(year, 3, 5), index * 70),
      what: 'visit',
      person,
      place: 'Nhà riêng',
      gift: dice.pick(gifts),
    }),
  )
  const list = (
    kind: 'tet' | 'childrens_day' | 'mid_autumn',
    on: Day,
    name: string,
  ): WelfareFact => ({
    unitSlug,
    on,
    what: 'list',
    kind,
    name,
  })
  return [
    { unitSlug, on: dayOf(year, 1, 5), what: 'money', amount: 60_000_000 },
    list('tet', dayOf(year, 1, 18), `Quà Tết năm ${year}`),
    ...cases,
    ...visits,
    // The children were written down in May 2024.
    ...(year >= 2025 ? [list('childrens_day', dayOf(year, 6, 1), `Quà 1/6 năm ${year}`)] : []),
  ]
}
