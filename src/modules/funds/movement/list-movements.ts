import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '#platform/errors.ts'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { type MovementKind, movementKinds } from '../labels.ts'
import { readLoans } from '../permissions.ts'

type Recorded = {
  entryId: number
  day: string
  kinds: MovementKind[]
  amount: number
  people: number
  /** At most three of those whom the entry names. */
  names: string[]
  note: string
  isTakingBack: boolean
  takenBack: boolean
}

/** What was recorded in a fund, one row an entry, the latest first (at most 200): all of it, one kind, one sheet or one entry. */
export const listMovements = query({
  name: 'funds.list-movements',
  summary: 'Các lần thu, chi của một quỹ',
  allow: readLoans,
  sensitive: true,
  input: z.object({
    unitId: id,
    fundId: id,
    kind: optional(z.enum(movementKinds)).catch(null),
    collectionId: optional(id).catch(null),
    entryId: optional(id).catch(null),
  }),
  async run(ctx, { unitId, fundId, kind, collectionId, entryId }) {
    const { rows } = await sql<{ fundName: string; movements: Recorded[] }>`
      select fund.name as fund_name, (select coalesce(json_agg(one order by one."entryId" desc), '[]') from (
        select movement.entry_id as "entryId", min(movement.day)::text as day,
          array_agg(distinct movement.kind) as kinds, sum(movement.amount)::bigint as amount,
          count(distinct movement.member_id)::int as people,
          (array_agg(distinct coalesce(member.full_name, nullif(movement.party_name, '')))
            filter (where coalesce(member.full_name, nullif(movement.party_name, '')) is not null))[1:3] as names,
          min(movement.note) as note, bool_or(movement.reverses_id is not null) as "isTakingBack",
          bool_or(exists (select from funds.movement as back
            where back.unit_id = movement.unit_id and back.reverses_id = movement.id)) as "takenBack"
        from funds.movement
        left join members.member on member.unit_id = movement.unit_id and member.id = movement.member_id
        where movement.unit_id = fund.unit_id and movement.fund_id = fund.id
          and (${entryId}::bigint is null or movement.entry_id = ${entryId})
          and (${kind}::text is null or movement.kind = ${kind})
          and (${collectionId}::bigint is null or movement.collection_id = ${collectionId})
        group by movement.entry_id order by movement.entry_id desc limit 200) as one) as movements
      from funds.fund where fund.unit_id = ${unitId} and fund.id = ${fundId}`.execute(ctx.db)
    const [found] = rows
    if (!found) throw new NotFound()
    return {
      fundName: found.fundName,
      movements: found.movements.map((one) => ({ ...one, names: one.names ?? [] })),
    }
  },
})
