import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, NotFound, Refused } from '#platform/errors.ts'
import { id, line, paragraph } from '#platform/fields.ts'
import { manageMembers } from '../permissions.ts'
import { optionLines } from './option-lines.ts'

const option = z
  .string()
  .max(200, 'Lựa chọn dài quá 200 ký tự')
  .transform((given) => given.normalize('NFC').replace(/\s+/g, ' ').trim())

/**
 * Label, order and options of a field of the unit's own. `optionsNow` is the new wording of each of `optionsBefore`, in the
 * same order (empty: taken away), `optionsAdded` one new option a line. What the records hold follows a new wording; an option
 * that a record holds is not taken away.
 */
export const changeExtraField = command({
  name: 'members.change-extra-field',
  summary: 'Sửa trường thông tin riêng của đơn vị',
  allow: manageMembers,
  input: z.object({
    unitId: id,
    extraFieldId: id,
    label: line('Tên trường', 60),
    rank: z.coerce
      .number({ error: 'Thứ tự là một số' })
      .int('Thứ tự là số nguyên')
      .min(0, 'Thứ tự từ 0 đến 999')
      .max(999, 'Thứ tự từ 0 đến 999'),
    /** As they stood on the screen: whoever changes an older list is told. */
    labelBefore: z.string().max(60),
    optionsBefore: z.array(z.string().max(200)).max(200).default([]),
    optionsNow: z.array(option).max(200).default([]),
    optionsAdded: paragraph('Các lựa chọn mới'),
  }),
  async run(ctx, input) {
    const { unitId, extraFieldId, label, rank, optionsBefore, optionsNow } = input
    const field = await ctx.db
      .selectFrom('members.extraField')
      .where('unitId', '=', unitId)
      .where('id', '=', extraFieldId)
      .where('closedAt', 'is', null)
      .select(['label', 'kind', 'options'])
      .forUpdate()
      .executeTakeFirst()
    if (!field) throw new NotFound()
    if (
      field.label !== input.labelBefore ||
      JSON.stringify(field.options) !== JSON.stringify(optionsBefore)
    )
      throw new Refused(
        `Trong lúc bạn sửa, trường này đã được đổi thành “${[field.label, ...field.options].join(', ')}”. Hãy tải lại trang rồi sửa tiếp.`,
      )
    if (optionsNow.length !== optionsBefore.length)
      throw new Invalid({ optionsNow: ['Mỗi lựa chọn đang có cần một ô.'] })
    const added = field.kind === 'choice' ? optionLines(input.optionsAdded) : []
    const options = [...optionsNow.filter(Boolean), ...added]
    const twice = options.find((one, index) => options.indexOf(one) !== index)
    if (twice) throw new Invalid({ optionsAdded: [`Lựa chọn “${twice}” có hai lần.`] })
    const kept = { unitId, extraFieldId }
    for (const gone of optionsBefore.filter((_, index) => !optionsNow[index]))
      await refuseHeldOption(ctx, { ...kept, gone })
    await rewordHeld(ctx, { ...kept, optionsBefore, optionsNow })
    await ctx.db
      .updateTable('members.extraField')
      .set({ label, rank, options })
      .where('unitId', '=', unitId)
      .where('id', '=', extraFieldId)
      .execute()
    return {}
  },
})

type Kept = { unitId: number; extraFieldId: number }

async function refuseHeldOption(ctx: Context, kept: Kept & { gone: string }): Promise<void> {
  const { unitId, extraFieldId, gone } = kept
  const { count } = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where(sql<boolean>`extra ->> ${String(extraFieldId)} = ${gone}`)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  if (count > 0)
    throw new Refused(
      `Còn ${count} hồ sơ đang ghi “${gone}” nên chưa bỏ lựa chọn này được. Hãy sửa các hồ sơ ấy trước, hoặc đổi chữ của lựa chọn.`,
    )
}

/** All new wordings in one statement, so that two options may swap theirs. */
async function rewordHeld(
  ctx: Context,
  {
    unitId,
    extraFieldId,
    optionsBefore,
    optionsNow,
  }: Kept & { optionsBefore: string[]; optionsNow: string[] },
): Promise<void> {
  const key = String(extraFieldId)
  await sql`update members.member as member set extra = jsonb_set(member.extra, array[${key}], to_jsonb(worded.now))
    from unnest(${optionsBefore}::text[], ${optionsNow}::text[]) as worded (before, now)
    where member.unit_id = ${unitId} and member.extra ->> ${key} = worded.before
      and worded.now <> '' and worded.now <> worded.before`.execute(ctx.db)
}
