import { z } from 'zod'
import { Invalid } from '#platform/errors.ts'
import type { Criterion } from '../criteria-set/rules-of.ts'

const given = z.union([z.number(), z.string()])
/** One a criterion, in their order; '' where nothing was typed. */
export const pointsList = z.union([z.array(given), given.transform((one) => [one])])
export type GivenPoints = z.output<typeof pointsList>

/** @throws Invalid beside `points` unless each criterion has whole points up to what it gives. `whose`: of whom, where several are sent. */
export function requirePoints(
  points: GivenPoints,
  criteria: readonly Criterion[],
  whose = '',
): number[] {
  const of = whose && `${whose}: `
  const refuse = (sentence: string) => new Invalid({ points: [`${of}${sentence}`] })
  if (points.length !== criteria.length) throw refuse('hãy cho điểm đủ các tiêu chí')
  return criteria.map(({ name, most }, index) => {
    const typed = String(points[index]).trim()
    if (typed === '') throw refuse(`chưa cho điểm “${name}”`)
    if (!/^\d+$/.test(typed)) throw refuse(`điểm “${typed}” phải là số nguyên`)
    if (Number(typed) > most) throw refuse(`“${name}” tối đa ${most} điểm`)
    return Number(typed)
  })
}
