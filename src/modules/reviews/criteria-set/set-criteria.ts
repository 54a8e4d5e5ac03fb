import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import { choice, day, id, line, optional, ticked } from '#platform/fields.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import { degreeLabels, degrees, gateKinds, quotaScopes, roundKinds } from '../labels.ts'
import { manageCriteria } from '../permissions.ts'

const whole = (what: string) =>
  z.coerce
    .number({ error: `${what} phải là số` })
    .int(`${what} phải là số nguyên`)
    .min(0, `${what} không âm`)
    .max(1000, `${what} quá lớn`)
const kinds = z.array(z.enum(roundKinds)).min(1, 'Hãy chọn loại đợt')
const rank = z.coerce.number().int().min(1).max(3)

export const rulesShape = z.object({
  criteria: z
    .array(z.object({ name: line('Tiêu chí', 300), most: whole('Điểm tối đa') }))
    .min(1, 'Hãy ghi ít nhất một tiêu chí')
    .max(20, 'Nhiều nhất 20 tiêu chí'),
  /** Best first. */
  bands: z
    .array(
      z.object({
        degree: choice('Mức', degrees),
        name: line('Tên mức', 120),
        fromPoints: whole('Điểm từ'),
      }),
    )
    .min(2, 'Cần ít nhất hai mức xếp loại'),
  gates: z
    .array(
      z.object({
        kind: choice('Điều kiện', gateKinds),
        most: whole('Mức'),
        belowRank: optional(rank),
        closesRank: rank,
        roundKinds: kinds,
        document: line('Căn cứ', 300),
      }),
    )
    .default([]),
  quotas: z
    .array(
      z.object({
        rank,
        scope: choice('Phạm vi', quotaScopes),
        most: optional(whole('Số người')),
        percent: optional(whole('Tỷ lệ')),
        womenFirst: ticked,
        roundKinds: kinds,
        document: line('Căn cứ', 300),
      }),
    )
    .default([]),
})
export type RulesGiven = z.output<typeof rulesShape>

/** A new book of rules from a day on; rounds that were opened before keep theirs. */
export const setCriteria = command({
  name: 'reviews.set-criteria',
  summary: 'Đặt bộ tiêu chí bình xét',
  allow: manageCriteria,
  input: z.object({
    unitId: id,
    name: line('Tên bộ tiêu chí', 200),
    document: line('Số văn bản', 200),
    fromDay: day('Áp dụng từ ngày'),
    ...rulesShape.shape,
  }),
  run: (ctx, given) => writeCriteria(ctx, { ...given, suggested: false }),
})

type Book = RulesGiven & {
  unitId: number
  name: string
  document: string
  fromDay: string
  suggested: boolean
}

export async function writeCriteria(ctx: Context, given: Book): Promise<{ setId: number }> {
  const { unitId } = given
  refuseContradictions(given)
  const key = given.criteria.map(({ name, most }) => `${searchKey(name)}:${most}`).join('|')
  const { id: setId } = await ctx.db
    .insertInto('reviews.criteriaSet')
    .values({
      unitId,
      name: given.name,
      document: given.document,
      fromDay: given.fromDay,
      criteriaKey: key,
      suggested: given.suggested,
      setByName: ctx.actor?.name ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const of = { unitId, setId }
  await ctx.db
    .insertInto('reviews.criterion')
    .values(given.criteria.map((one, index) => ({ ...of, ...one, position: index + 1 })))
    .execute()
  await ctx.db
    .insertInto('reviews.band')
    .values(given.bands.map((one, index) => ({ ...of, ...one, rank: index + 1 })))
    .execute()
  const arrayOf = (codes: readonly string[]) => sql<string[]>`${codes}::text[]`
  if (given.gates.length > 0)
    await ctx.db
      .insertInto('reviews.gate')
      .values(
        given.gates.map((one) => ({
          ...of,
          ...one,
          belowRank: one.kind === 'low_months' ? (one.belowRank ?? 2) : null,
          roundKinds: arrayOf(one.roundKinds),
        })),
      )
      .execute()
  if (given.quotas.length > 0)
    await ctx.db
      .insertInto('reviews.quota')
      .values(given.quotas.map((one) => ({ ...of, ...one, roundKinds: arrayOf(one.roundKinds) })))
      .execute()
  return { setId }
}

function refuseContradictions({ criteria, bands, gates, quotas }: RulesGiven): void {
  const wrong: Record<string, string[]> = {}
  const whole = criteria.reduce((sum, { most }) => sum + most, 0)
  const order = bands.map(({ degree }) => degrees.indexOf(degree))
  if (order.some((one, index) => index > 0 && one <= Number(order[index - 1])))
    wrong.bands = [
      `Các mức ghi từ cao xuống thấp: ${Object.values(degreeLabels).join(', ').toLowerCase()}`,
    ]
  else if (
    bands.some(
      ({ fromPoints }, index) => index > 0 && fromPoints >= Number(bands[index - 1]?.fromPoints),
    )
  )
    wrong.bands = ['Điểm từ của mức sau phải thấp hơn mức trước']
  else if (Number(bands[0]?.fromPoints) > whole)
    wrong.bands = [`Mức cao nhất cần ${bands[0]?.fromPoints} điểm mà cả bộ chỉ có ${whole} điểm`]
  else if (bands.at(-1)?.fromPoints !== 0) wrong.bands = ['Mức thấp nhất phải từ 0 điểm']
  if (quotas.some(({ most, percent }) => (most === null) === (percent === null)))
    wrong.quotas = ['Chỉ tiêu ghi số người hoặc tỷ lệ %, một trong hai']
  if (quotas.some(({ percent }) => Number(percent) > 100)) wrong.quotas = ['Tỷ lệ tối đa 100 %']
  const closing = [...gates.map((one) => one.closesRank), ...quotas.map((one) => one.rank)]
  if (closing.some((one) => one >= bands.length))
    wrong.quotas = ['Điều kiện và chỉ tiêu không đặt cho mức thấp nhất']
  if (gates.some(({ kind, most }) => kind === 'discipline' && (most < 1 || most > 6)))
    wrong.gates = ['Mức kỷ luật là số từ 1 (khiển trách) đến 6']
  if (Object.keys(wrong).length > 0) throw new Invalid(wrong)
}
