import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { rulesFor, rulesOf } from '../criteria-set/rules-of.ts'
import { type RoundKind, type RoundState, roundStateLabels } from '../labels.ts'

export type Asked = { unitId: number; roundId: number }

/** A round with its rules, as far as they hold for its kind. @throws NotFound */
export async function requireRound(ctx: Context, asked: Asked) {
  const { beside: _, ...round } = await requireRoundWith(ctx, asked, sql<null>`null`)
  return round
}

/** The same with something beside it, asked in one statement. */
export async function requireRoundWith<Beside>(
  ctx: Context,
  { unitId, roundId }: Asked,
  beside: RawBuilder<Beside>,
) {
  const found = await ctx.db
    .selectFrom('reviews.round as round')
    .innerJoin('reviews.criteriaSet as set', (join) =>
      join.onRef('set.unitId', '=', 'round.unitId').onRef('set.id', '=', 'round.setId'),
    )
    .where('round.unitId', '=', unitId)
    .where('round.id', '=', roundId)
    .select([
      'round.id as roundId',
      'round.unitId',
      sql<RoundKind>`round.kind`.as('kind'),
      'round.fromDay',
      'round.untilDay',
      'round.subunitId',
      'round.name',
      sql<RoundState>`round.state`.as('state'),
      'round.hasSections',
      'round.openedOn',
      'round.concludedOn',
      'round.setId',
      'set.name as setName',
      'set.document as setDocument',
      'set.criteriaKey',
      rulesOf.as('rules'),
      beside.as('beside'),
    ])
    .executeTakeFirst()
  if (!found) throw new NotFound('Không có đợt bình xét này.')
  return {
    ...found,
    beside: found.beside as Beside,
    rules: rulesFor(found.rules, found.kind),
  }
}
export type Round = Awaited<ReturnType<typeof requireRound>>

/** The same, locked until commit: what is rated and how far the round has come do not change side by side. */
export async function lockRound(ctx: Context, asked: Asked, states?: readonly RoundState[]) {
  await ctx.db
    .selectFrom('reviews.round')
    .where('unitId', '=', asked.unitId)
    .where('id', '=', asked.roundId)
    .select('id')
    .forUpdate()
    .execute()
  const round = await requireRound(ctx, asked)
  if (states && !states.includes(round.state))
    throw new Refused(
      `Đợt bình xét đang ở bước “${roundStateLabels[round.state]}” nên không làm được việc này. Hãy tải lại trang.`,
    )
  return round
}
