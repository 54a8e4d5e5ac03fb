import { dayOf } from './days.ts'
import type { DemoFacts } from './facts.ts'
import type { FundFact } from './fund-facts.ts'
import { createDice } from './seed.ts'

const fund = 'Quỹ hoạt động phong trào'
const sponsors = ['Nhà tài trợ sách', 'Ngân hàng đồng hành', 'Doanh nghiệp trẻ', 'Quỹ học bổng']
const purposes = ['Hội thao', 'Tết sum vầy', 'Trại hè cho con đoàn viên', 'Giải chạy']

/** Union B: some of its units raise sponsorship, hundreds of millions a year together. */
export function sponsorFacts(facts: DemoFacts): FundFact[] {
  const top = 'trung-uong-doan'
  const houses = facts.units.filter(({ parentSlug }) => parentSlug === top).slice(0, 2)
  const dice = createDice('cong doan mo tai tro')
  return [top, ...houses.map(({ slug }) => slug)].flatMap((unitSlug): FundFact[] => [
    { unitSlug, on: '2019-01-10', fund, what: 'fund', kind: 'other', rules: { noRefund: true } },
    ...[2019, 2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
      [3, 9].map(
        (month): FundFact => ({
          unitSlug,
          on: dayOf(year, month, dice.between(5, 25)),
          fund,
          what: 'gift',
          sponsor: dice.pick(sponsors),
          amount: dice.between(30, 60) * 1_000_000,
          purpose: dice.pick(purposes),
        }),
      ),
    ),
  ])
}
