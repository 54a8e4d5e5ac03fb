import { z } from 'zod'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { id } from '#platform/fields.ts'
import type { RecordField } from '../labels.ts'
import { manageMembers } from '../permissions.ts'
import { changedMeanwhile } from './changed-meanwhile.ts'
import { changedRecord, nameColumns } from './record-fields.ts'

export const changeMember = command({
  name: 'members.change-member',
  summary: 'Sửa hồ sơ đoàn viên',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    memberId: id,
    /** The version that was on the screen: whoever changes an older one is told what changed since. */
    version: z.coerce.number().int().positive(),
    ...changedRecord,
  }),
  async run(ctx, { unitId, memberId, version, ...given }) {
    const before = await ctx.db
      .selectFrom('members.member')
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .selectAll()
      .forUpdate()
      .executeTakeFirst()
    if (!before) throw new NotFound()
    if (before.version !== version)
      throw new Refused(await changedMeanwhile(ctx, { unitId, memberId, version }))
    const changes: Partial<Record<RecordField, [unknown, unknown]>> = {}
    for (const [field, value] of Object.entries(given) as [keyof typeof given, unknown][]) {
      const old = before[field]
      if (value !== undefined && JSON.stringify(old) !== JSON.stringify(value))
        changes[field] = [old, value]
    }
    if (Object.keys(changes).length === 0) return { version }
    const { fullName, extra, ...columns } = given
    await ctx.db
      .updateTable('members.member')
      .set({
        ...columns,
        ...(fullName && nameColumns(fullName)),
        ...(extra && { extra: JSON.stringify(extra) }),
        version: version + 1,
      })
      .where('unitId', '=', unitId)
      .where('id', '=', memberId)
      .execute()
    await ctx.db
      .insertInto('members.memberChange')
      .values({
        unitId,
        memberId,
        version: version + 1,
        changes: JSON.stringify(changes),
        accountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .execute()
    return { version: version + 1 }
  },
})
