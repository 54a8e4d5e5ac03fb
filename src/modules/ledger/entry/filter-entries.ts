import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '#platform/clock.ts'
import { day, optional } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { entryKindLabels } from '../labels.ts'

const kinds = Object.keys(entryKindLabels) as [string, ...string[]]

/** By which a list of entries is narrowed; `from` and `to` are both included. */
export const entryFilters = {
  from: optional(day('Từ ngày')),
  to: optional(day('Đến ngày')),
  kind: optional(z.enum(kinds)).catch(null),
  account: optional(z.string().regex(/^[0-9]{3,8}$/)).catch(null),
  part: optional(z.coerce.number().int().min(0)).catch(null),
}
export type EntryFilter = {
  from: Day | null
  to: Day | null
  kind: string | null
  account: string | null
  part: number | null
  q: string
}

/** Conditions on `ledger.entry as entry` joined with `ledger.voucher as voucher`. */
export function filterEntries({
  from,
  to,
  kind,
  account,
  part,
  q,
}: EntryFilter): RawBuilder<SqlBool>[] {
  const conditions = [
    from && sql<SqlBool>`entry.day >= ${from}`,
    to && sql<SqlBool>`entry.day <= ${to}`,
    kind && sql<SqlBool>`entry.kind = ${kind}`,
    q &&
      sql<SqlBool>`(entry.search_key like ${searchPattern(q)} or voucher.search_key like ${searchPattern(q)} or voucher.number::text = ${q})`,
    (account || part !== null) &&
      sql<SqlBool>`exists (select from ledger.posting as line where line.unit_id = entry.unit_id and line.entry_id = entry.id
        ${account ? sql`and line.account = ${account}` : sql``} ${part === null ? sql`` : sql`and line.part_id = ${part}`})`,
  ]
  return conditions.filter((condition) => typeof condition === 'object' && condition !== null)
}
