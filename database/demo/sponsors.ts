import { dayOf } from './days.ts'
import type { DemoFacts } from './facts.ts'
import type { FundFact } from './fund-facts.ts'
import { createDice } from './seed.ts'

const fund = 'Quỹ hoạt động phong trào'
const sponsors = ['Nhà tài trợ sách', 'Ngân hàng đồng hành', 'Doanh nghiệp trẻ', 'Quỹ học bổng']
const purposes = ['Hội thao', 'Tết sum vầy', 'Trại hè cho con đoàn viên', 'Giải chạy']

const shops = ['Cửa hàng thể thao Thành Đạt', 'Trung tâm Thanh thiếu niên', 'Nhà sách Bình Minh']
const lastYear = 2025

/**
 * Union B: some of its units raise sponsorship, hundreds of millions a year together, and spend it on what it was given for; large
 * payments by two people. What is left of a gift stays in the fund; the last payment waits for the second person.
 */
export function sponsorFacts(facts: DemoFacts): FundFact[] {
  const top = 'trung-uong-doan'
  const houses = facts.units.filter(({ parentSlug }) => parentSlug === top).slice(0, 2)
  const dice = createDice('cong doan mo tai tro')
  return [top, ...houses.map(({ slug }) => slug)].flatMap((unitSlug): FundFact[] => [
    { unitSlug, on: '2019-01-10', fund, what: 'fund', kind: 'other', rules: { noRefund: true } },
    { unitSlug, on: '2019-01-10', fund, what: 'threshold', amount: 20_000_000 },
    ...[2019, 2020, 2021, 2022, 2023, 2024, lastYear].flatMap((year) =>
      [3, 9].flatMap((month): FundFact[] => {
        const on = dayOf(year, month, dice.between(5, 25))
        const sponsor = dice.pick(sponsors)
        const amount = dice.between(30, 60) * 1_000_000
        const purpose = dice.pick(purposes)
        return [
          { unitSlug, on, fund, what: 'gift', sponsor, amount, purpose },
          {
            unitSlug,
            on: dayOf(year, month + 2, dice.between(5, 25)),
            fund,
            what: 'spending',
            amount: amount - dice.between(1, 5) * 1_000_000,
            purpose,
            to: dice.pick(shops),
            waits: unitSlug === top && year === lastYear && month === 9,
          },
        ]
      }),
    ),
  ])
}
