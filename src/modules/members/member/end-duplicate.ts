import type { Context } from '#platform/context.ts'
import { Refused } from '#platform/errors.ts'
import { cardColumns } from './card-code.ts'
import type { Pair } from './drop-double-periods.ts'

/** Two ID numbers are two people; and a record with a number is the one that stays, because the number is the person's. */
export async function refuseOtherIdentity(
  ctx: Context,
  { unitId, memberId, otherId }: Pair,
): Promise<void> {
  const known = await ctx.db
    .selectFrom('members.member as member')
    .innerJoin('identity.person as person', 'person.id', 'member.personId')
    .where('member.unitId', '=', unitId)
    .where('member.id', 'in', [memberId, otherId])
    .where('person.nationalIdDigest', 'is not', null)
    .select('member.id')
    .execute()
  if (known.length === 2)
    throw new Refused('Hai hồ sơ có hai số định danh khác nhau nên không phải của một người.')
  if (known[0]?.id === otherId)
    throw new Refused('Hồ sơ kia có số định danh. Hãy chọn giữ hồ sơ có số định danh.')
}

/** The card goes to the record that stays, unless that has one; its code is the person's, so it must be printed again. */
export async function endDuplicate(
  ctx: Context,
  { unitId, memberId, otherId, personId }: Pair & { personId: number },
): Promise<void> {
  const { cardNumber, cardIssuedOn } = await ctx.db
    .selectFrom('members.member')
    .where('unitId', '=', unitId)
    .where('id', '=', otherId)
    .select(['cardNumber', 'cardIssuedOn'])
    .executeTakeFirstOrThrow()
  await ctx.db
    .updateTable('members.member')
    .set({ ...cardColumns(0, null), mergedInto: memberId })
    .where('unitId', '=', unitId)
    .where('id', '=', otherId)
    .execute()
  if (!cardNumber) return
  await ctx.db
    .updateTable('members.member')
    .set(cardColumns(personId, { cardNumber, cardIssuedOn }))
    .where('unitId', '=', unitId)
    .where('id', '=', memberId)
    .where('cardNumber', 'is', null)
    .execute()
}
