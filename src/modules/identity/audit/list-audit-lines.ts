import { z } from 'zod'
import type { Database } from '#platform/database/connect.ts'
import { id } from '#platform/fields.ts'
import { pageOf } from '#platform/list.ts'
import { query } from '#platform/query.ts'
import type { Rights } from '#platform/rights.ts'

/** The trail shows who did what, also what others must not read in full: few see it, and above only those who inspect. */
const readAudit: Rights = { own: ['chair', 'deputy', 'inspector'], above: ['chair', 'inspector'] }

/** What was done in a unit, and who read what is sensitive, newest first. */
export const listAuditLines = query({
  name: 'identity.list-audit-lines',
  summary: 'Nhật ký thao tác của đơn vị',
  allow: readAudit,
  input: z.object({
    unitId: id,
    kind: z.enum(['', 'command', 'read']).default('').catch(''),
    by: z.coerce.number().int().positive().optional().catch(undefined),
    page: z.coerce.number().int().min(1).default(1).catch(1),
    size: z.coerce.number().int().min(1).max(200).default(50).catch(50),
  }),
  run(ctx, { unitId, kind, by, page, size }) {
    let lines = auditLines(ctx.db, unitId)
    if (kind) lines = lines.where('line.kind', '=', kind)
    if (by) lines = lines.where('line.accountId', '=', by)
    return pageOf(lines, { q: '', sort: '-seq', page, size }, { seq: 'line.seq' }, 'line.seq')
  },
})

/** The lines of a unit, with the names of those who did it. A query to be run with others. */
export function auditLines(db: Database, unitId: number) {
  return db
    .selectFrom('platform.auditLine as line')
    .leftJoin('identity.account as account', 'account.id', 'line.accountId')
    .where('line.unitId', '=', unitId)
    .select(['line.seq', 'line.at', 'line.kind', 'line.name', 'line.input'])
    .select(['account.name as by', 'line.accountId'])
}
