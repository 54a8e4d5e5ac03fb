import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid, NotFound } from '#platform/errors.ts'
import { choice, day, id, line, optional, paragraph, secret } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { type FactKind, factKinds } from '../labels.ts'
import { keepFacts } from '../permissions.ts'

/** Days absent or a discipline, which the gates ask about. */
export const recordFact = command({
  name: 'reviews.record-fact',
  summary: 'Ghi ngày nghỉ hoặc kỷ luật để xét điều kiện',
  allow: keepFacts,
  input: z.object({
    unitId: id,
    memberId: id,
    kind: secret(choice('Loại', factKinds)),
    onDay: day('Ngày'),
    days: secret(optional(z.coerce.number({ error: 'Số ngày phải là số' }).int().min(1).max(366))),
    severity: secret(optional(z.coerce.number().int().min(1).max(6))),
    note: secret(paragraph('Ghi chú', 500)),
  }),
  async run(ctx, { days, severity, ...fact }) {
    refuseFutureDay(ctx, { onDay: fact.onDay }, 'Ngày')
    const isDiscipline = fact.kind === 'discipline'
    if (isDiscipline && !severity) throw new Invalid({ severity: ['Hãy chọn hình thức kỷ luật'] })
    if (!isDiscipline && !days) throw new Invalid({ days: ['Hãy ghi số ngày làm việc đã nghỉ'] })
    const known = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', fact.unitId)
      .where('id', '=', fact.memberId)
      .where('mergedInto', 'is', null)
      .select('id')
      .executeTakeFirst()
    if (!known) throw new NotFound('Không có đoàn viên này.')
    const { id: factId } = await ctx.db
      .insertInto('reviews.fact')
      .values({
        ...fact,
        days: isDiscipline ? null : days,
        severity: isDiscipline ? severity : null,
        byAccountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { factId }
  },
})

export const withdrawFact = command({
  name: 'reviews.withdraw-fact',
  summary: 'Rút ngày nghỉ hoặc kỷ luật ghi nhầm',
  allow: keepFacts,
  input: z.object({
    unitId: id,
    factId: id,
    reason: secret(line('Lý do', 300)).default('Ghi nhầm'),
  }),
  async run(ctx, { unitId, factId, reason }) {
    const { numUpdatedRows } = await ctx.db
      .updateTable('reviews.fact')
      .set({ withdrawnBecause: reason })
      .where('unitId', '=', unitId)
      .where('id', '=', factId)
      .executeTakeFirst()
    if (Number(numUpdatedRows) === 0) throw new NotFound('Không có dòng này.')
    return {}
  },
})

/** What is recorded of a year, by person; each reading is in the audit chain. */
export const listFacts = query({
  name: 'reviews.list-gate-facts',
  summary: 'Ngày nghỉ và kỷ luật dùng để xét điều kiện',
  allow: keepFacts,
  sensitive: true,
  input: z.object({
    unitId: id,
    year: z.coerce.number().int().min(1990).max(2100).optional().catch(undefined),
  }),
  async run(ctx, { unitId, year = Number(ctx.today.slice(0, 4)) }) {
    const facts = await ctx.db
      .selectFrom('reviews.fact as one')
      .innerJoin('members.member as member', (join) =>
        join.onRef('member.unitId', '=', 'one.unitId').onRef('member.id', '=', 'one.memberId'),
      )
      .where('one.unitId', '=', unitId)
      .where('one.withdrawnBecause', '=', '')
      .where(sql<boolean>`extract(year from one.on_day) = ${year}`)
      .orderBy('one.onDay', 'desc')
      .orderBy('one.id', 'desc')
      .select([
        'one.id as factId',
        'one.memberId',
        'member.fullName',
        sql<FactKind>`one.kind`.as('kind'),
        'one.onDay',
        'one.days',
        'one.severity',
        'one.note',
        'one.byName',
      ])
      .execute()
    const people = await ctx.db
      .selectFrom('members.member as member')
      .where('member.unitId', '=', unitId)
      .where('member.mergedInto', 'is', null)
      .where(sql<boolean>`members.is_member_on(${unitId}, member.id, ${ctx.today}::date)`)
      .orderBy('member.sortKey')
      .select(['member.id as memberId', 'member.fullName'])
      .execute()
    return { year, facts, people }
  },
})
