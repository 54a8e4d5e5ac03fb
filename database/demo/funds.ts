import { dayOf, yearOf } from './days.ts'
import type { DemoFacts } from './facts.ts'
import type { FundFact } from './fund-facts.ts'
import { mutualAidFacts } from './mutual-aid.ts'
import { payersOn } from './payers-on.ts'
import { createDice } from './seed.ts'
import { sponsorFacts } from './sponsors.ts'

/**
 * The funds of unions A, B, C and D. From their sources: the amounts that fund-figures.test.ts adds up again. Invented: who
 * paid, borrowed and gave, and when.
 */
export function fundFacts(facts: DemoFacts): FundFact[] {
  return [
    ...mutualAidFacts(facts),
    ...scholarshipFacts(facts),
    ...givingOfPartyCommitteeOffice(facts),
    ...givingOfStateReserves(facts),
    ...sponsorFacts(facts),
  ].sort((one, other) => one.on.localeCompare(other.on))
}

type Cause = { fund: string; cause: string; amount: number; to: string }

/** Union C gives to six causes a year; more than 164 million by 25/10/2017. */
function givingOfPartyCommitteeOffice(facts: DemoFacts): FundFact[] {
  return givingOf(facts, 'vptu-dak-nong', [2014, 2015, 2016, 2017], '10-10', [
    { fund: 'Quỹ Vì người nghèo', cause: 'poor', amount: 120_000, to: 'Quỹ Vì người nghèo tỉnh' },
    {
      fund: 'Nữ lao động nghèo',
      cause: 'poor_women',
      amount: 80_000,
      to: 'Hội Liên hiệp Phụ nữ tỉnh',
    },
    { fund: 'Mái ấm công đoàn', cause: 'shelter', amount: 100_000, to: 'LĐLĐ tỉnh Đắk Nông' },
    {
      fund: 'Đền ơn đáp nghĩa',
      cause: 'gratitude',
      amount: 100_000,
      to: 'Quỹ Đền ơn đáp nghĩa tỉnh',
    },
    {
      fund: 'Vì chiến sĩ biên giới',
      cause: 'border',
      amount: 120_000,
      to: 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    },
    { fund: 'Bếp ăn tình thương', cause: 'meals', amount: 80_000, to: 'Bệnh viện đa khoa tỉnh' },
  ])
}

/** Union A, with management, gives to four funds; more than 120 million over the term 2017–2022. */
function givingOfStateReserves(facts: DemoFacts): FundFact[] {
  return givingOf(facts, 'dtnn-dong-bac', [2017, 2018, 2019, 2020, 2021, 2022], '10-17', [
    { fund: 'Quỹ vì người nghèo', cause: 'poor', amount: 50_000, to: 'Ủy ban MTTQ thành phố' },
    { fund: 'Đền ơn đáp nghĩa', cause: 'gratitude', amount: 40_000, to: 'Quỹ Đền ơn đáp nghĩa' },
    { fund: 'Bảo trợ trẻ em', cause: 'children', amount: 30_000, to: 'Quỹ Bảo trợ trẻ em' },
    {
      fund: 'Chất độc da cam',
      cause: 'agent_orange',
      amount: 30_000,
      to: 'Hội Nạn nhân chất độc da cam',
    },
  ])
}

function givingOf(
  facts: DemoFacts,
  unitSlug: string,
  years: readonly number[],
  monthDay: string,
  causes: readonly Cause[],
): FundFact[] {
  const opened = dayOf(years[0] ?? 0, 3, 3)
  return [
    ...causes.map(
      ({ fund, cause }): FundFact => ({
        unitSlug,
        on: opened,
        fund,
        what: 'fund',
        kind: 'social',
        cause,
        rules: { noRefund: true },
      }),
    ),
    ...years.flatMap((year): FundFact[] => {
      const on = `${year}-${monthDay}`
      const drive = `Tháng cao điểm vì cộng đồng ${year}`
      const people = payersOn(facts, unitSlug, on)
      return [
        { unitSlug, on, fund: '', what: 'drive', drive, funds: causes.map(({ fund }) => fund) },
        ...causes.flatMap(({ fund, amount, to }, index): FundFact[] => [
          { unitSlug, on, fund, what: 'collection', name: `Năm ${year}`, amount, people, drive },
          {
            unitSlug,
            on: `${year}-${monthDay.slice(0, 2)}-20`,
            fund,
            what: 'remittance',
            drive,
            amount: amount * people.length,
            to,
            receipt: `${yearOf(on) % 100}/${String(index + 1).padStart(3, '0')}`,
          },
        ]),
      ]
    }),
  ]
}

/** Union C rewards members' children every year; the fund had about 36 million paid in by 25/10/2017. */
function scholarshipFacts(facts: DemoFacts): FundFact[] {
  const unitSlug = 'vptu-dak-nong'
  const fund = 'Quỹ khuyến học'
  const amounts = [500_000, 300_000, 200_000]
  const rules = ['Học sinh giỏi cấp tỉnh', 'Học sinh giỏi cấp huyện', 'Học sinh giỏi']
  const dice = createDice('cong doan mo khuyen hoc')
  const years = [2014, 2015, 2016, 2017, 2025, 2026]
  return [
    {
      unitSlug,
      on: '2014-02-10',
      fund,
      what: 'fund',
      kind: 'study',
      rules: {
        contribution: 130_000,
        contributionEvery: 'year',
        grants: rules.map((name, index) => `${name}: ${amounts[index]}`).join('\n'),
        noRefund: true,
        decisionNumber: '02/QĐ-CĐCS',
      },
    },
    ...years.flatMap((year): FundFact[] => {
      const on = dayOf(year, 3, 10)
      const people = payersOn(facts, unitSlug, on)
      const parents = dice.shuffled(payersOn(facts, unitSlug, dayOf(year, 6, 1))).slice(0, 15)
      const awards = parents.map((person) => ({ person, rule: dice.pick(rules) }))
      const amount = awards.reduce((sum, { rule }) => sum + (amounts[rules.indexOf(rule)] ?? 0), 0)
      const season = `Năm học ${year - 1}–${year}`
      return [
        { unitSlug, on, fund, what: 'collection', name: `Năm ${year}`, amount: 130_000, people },
        { unitSlug, on: dayOf(year, 6, 1), fund, what: 'awards', season, awards, amount },
      ]
    }),
  ]
}
