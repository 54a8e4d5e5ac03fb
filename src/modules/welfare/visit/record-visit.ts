import { z } from 'zod'
import { picture, readPicture } from '#members'
import { command } from '#platform/command.ts'
import { NotFound, Refused } from '#platform/errors.ts'
import { day, id, line, optional, paragraph, secret } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { newCase } from '../case/new-case.ts'
import { occasionOf } from '../case/occasion-of.ts'
import { requireOwnGroup } from '../case/seen-cases.ts'
import { enterCases } from '../permissions.ts'

/**
 * The visit in two minutes: whom, on what occasion, with what. An occasion of the catalogue makes the case, with its amount;
 * a photo is the signed paper of that case, or of a visit without one a picture of it.
 */
export const recordVisit = command({
  name: 'welfare.record-visit',
  summary: 'Ghi một lần thăm đoàn viên',
  allow: enterCases,
  input: z.object({
    unitId: id,
    memberId: id,
    /** The line of the catalogue that fits; nothing: a visit without money. */
    entitlementId: secret(optional(id)),
    /** Or a case that is there already. */
    caseId: optional(id),
    aboutName: secret(optional(line('Tên người thân', 120))),
    onDay: optional(day('Ngày thăm')),
    place: secret(optional(line('Nơi thăm', 200))),
    /** Who went; the asker unless said otherwise. */
    visitors: optional(line('Người đi thăm', 300)),
    gift: secret(optional(line('Quà', 200))),
    note: secret(paragraph('Ghi chú', 2000)),
    photo: picture.optional(),
  }),
  async run(ctx, input) {
    const { unitId, memberId } = input
    await requireOwnGroup(ctx, input)
    const onDay = input.onDay ?? ctx.today
    refuseFutureDay(ctx, { onDay }, 'Ngày thăm')
    if (input.caseId) await requireCaseOf(input.caseId)
    const caseId = input.caseId ?? (input.entitlementId ? await caseOf(input.entitlementId) : null)
    if (!caseId) await requireRecord()
    const { id: visitId } = await ctx.db
      .insertInto('welfare.visit')
      .values({
        unitId,
        memberId,
        caseId,
        onDay,
        place: input.place ?? '',
        visitors: input.visitors ?? ctx.actor?.name ?? '',
        gift: input.gift ?? '',
        note: input.note,
        byAccountId: ctx.actor?.accountId ?? null,
        byName: ctx.actor?.name ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    if (input.photo)
      await ctx.db
        .insertInto('welfare.photo')
        .values({
          unitId,
          ...(caseId ? { caseId } : { visitId }),
          ...(await readPicture(input.photo)),
          byName: ctx.actor?.name ?? '',
        })
        .execute()
    return { visitId, caseId }

    async function caseOf(entitlementId: number): Promise<number> {
      const occasion = {
        unitId,
        entitlementId,
        kind: null,
        relation: 'self',
        hospitalLevel: '',
      } as const
      const { caseId } = await newCase(ctx, {
        unitId,
        memberId,
        ...(await occasionOf(ctx, occasion)),
        aboutName: input.aboutName,
        happenedOn: onDay,
        note: input.note,
        byMember: false,
      })
      return caseId
    }

    async function requireCaseOf(caseId: number): Promise<void> {
      const found = await ctx.db
        .selectFrom('welfare.case')
        .where('unitId', '=', unitId)
        .where('id', '=', caseId)
        .where('memberId', '=', memberId)
        .select('state')
        .executeTakeFirst()
      if (!found) throw new NotFound('Không có hồ sơ này.')
      if (found.state === 'withdrawn' || found.state === 'refused')
        throw new Refused('Hồ sơ này không còn hiệu lực; hãy ghi lần thăm riêng.')
    }

    async function requireRecord(): Promise<void> {
      const found = await ctx.db
        .selectFrom('members.member')
        .where('unitId', '=', unitId)
        .where('id', '=', memberId)
        .where('mergedInto', 'is', null)
        .select('id')
        .executeTakeFirst()
      if (!found) throw new NotFound()
    }
  },
})
