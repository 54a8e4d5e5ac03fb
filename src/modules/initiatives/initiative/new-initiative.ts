import type { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { Invalid } from '#platform/errors.ts'
import type { Author } from '../author/author-fields.ts'
import { writeAuthors } from '../author/write-authors.ts'
import { columnsOf, type initiativeFields } from './initiative-fields.ts'

type Fields = z.output<z.ZodObject<typeof initiativeFields>>
type New = Fields & { unitId: number; byMember: boolean; enteredOn?: string }

export async function newInitiative(ctx: Context, fields: New, authors: readonly Author[]) {
  const { unitId, byMember } = fields
  await requireField(ctx, fields.field)
  const { id: initiativeId } = await ctx.db
    .insertInto('initiatives.initiative')
    .values({
      unitId,
      ...columnsOf(ctx, fields),
      byMember,
      enteredByAccountId: ctx.actor?.accountId ?? null,
      enteredByName: ctx.actor?.name ?? '',
      enteredOn: fields.enteredOn ?? ctx.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await writeAuthors(ctx, { unitId, initiativeId }, authors)
  return { initiativeId }
}

export async function requireField(ctx: Context, code: string): Promise<void> {
  const known = await ctx.db
    .selectFrom('initiatives.field')
    .where('code', '=', code)
    .select('code')
    .executeTakeFirst()
  if (!known) throw new Invalid({ field: ['Hãy chọn lĩnh vực'] })
}
