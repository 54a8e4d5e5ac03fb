import { addMonths, dayOf, yearOf } from './days.ts'
import type { Day, Sex } from './facts.ts'

interface RetirementAgeRule {
  from: Day
  until: Day
  months: Record<Sex, number>
  document: string
}

/**
 * Ordinary retirement age. Article 169 of the Labour Code 2019 and Decree 135/2020: until 2020 60 and 55 years; in 2021 men
 * 60 years 3 months, women 55 years 4 months; then 3 and 4 months more each year up to 62 (2028) and 60 (2035).
 */
export const retirementAgeRules: readonly RetirementAgeRule[] = [
  {
    from: '1994-01-01',
    until: '2021-01-01',
    months: { male: 720, female: 660 },
    document: 'Bộ luật Lao động 10/2012/QH13',
  },
  ...Array.from({ length: 80 }, (_, step) => ({
    from: dayOf(2021 + step, 1, 1),
    until: dayOf(2022 + step, 1, 1),
    months: { male: Math.min(723 + 3 * step, 744), female: Math.min(664 + 4 * step, 720) },
    document: 'Nghị định 135/2020/NĐ-CP',
  })),
]

/** The first day of retirement: the first of the month after the one in which the age of that year is reached. */
export function retirementDay(bornOn: Day, sex: Sex): Day {
  for (const rule of retirementAgeRules) {
    const reachedOn = addMonths(bornOn, rule.months[sex])
    if (reachedOn < rule.until) return firstOfNextMonth(reachedOn)
  }
  throw new RangeError(`Retirement is not settled for a birth on ${bornOn}`)
}

function firstOfNextMonth(day: Day): Day {
  return addMonths(dayOf(yearOf(day), Number(day.slice(5, 7)), 1), 1)
}
