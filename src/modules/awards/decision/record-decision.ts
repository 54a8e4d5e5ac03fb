import { sql } from 'kysely'
import { z } from 'zod'
import { needsApproval } from '#ledger'
import { command } from '#platform/command.ts'
import type { Context } from '#platform/context.ts'
import { Invalid, Refused } from '#platform/errors.ts'
import { choice, day, id, line, ticked } from '#platform/fields.ts'
import { refuseFutureDay } from '#platform/refuse-future-day.ts'
import { signModes } from '../labels.ts'
import { decide } from '../permissions.ts'
import { type OfUnit, ofUnits } from '../proposal/of-units.ts'
import { recordSteps } from '../step/record-step.ts'
import { prize } from '../title/title-fields.ts'
import { enterHomes } from './enter-homes.ts'
import { headOf } from './signer-of.ts'
import { enterHonours, issueCertificates, writeRecipients } from './write-decision.ts'

/**
 * From one signed decision come its list, a numbered certificate for each, the honours in the registers of their units, and prize
 * money that waits to be paid. Whoever was proposed and is not chosen is told so; a proposal is decided once.
 */
export const recordDecision = command({
  name: 'awards.record-decision',
  summary: 'Ghi quyết định khen thưởng theo các đề nghị',
  allow: decide,
  reach: 'branch',
  input: z.object({
    unitId: id,
    proposals: ofUnits('Hãy chọn ít nhất một đề nghị'),
    chosen: ofUnits('Hãy chọn ít nhất một người hoặc một tập thể được khen'),
    number: line('Số quyết định', 60),
    decidedOn: day('Ngày quyết định'),
    about: line('Khen về việc gì', 300),
    personPrize: prize('Tiền thưởng cá nhân'),
    collectivePrize: prize('Tiền thưởng tập thể'),
    signMode: choice('Thể thức ký', signModes).default('committee'),
    signerName: line('Người ký', 120),
    signerPosition: line('Chức vụ người ký', 120),
    byDeputy: ticked,
  }),
  async run(given, { unitId, proposals, chosen, personPrize, collectivePrize, ...words }) {
    refuseFutureDay(given, { decidedOn: words.decidedOn }, 'Ngày quyết định')
    const { ctx } = await enterHomes(given, { unitId, proposals })
    await refuseTakenNumber(ctx, { unitId, ...words })
    const title = await titleOf(ctx, proposals)
    const picked = sql`select * from unnest(${chosen.map((one) => one.unitId)}::bigint[], ${chosen.map((one) => one.id)}::bigint[])`
    const counts = await countChosen(ctx, proposals, chosen)
    const amount = counts.persons * personPrize + counts.collectives * collectivePrize
    const head = await headOf(ctx, unitId, words.decidedOn)
    const needed = amount > 0 && (await needsApproval(ctx, { unitId, onDay: ctx.today, amount }))
    const by = { accountId: ctx.actor?.accountId ?? null, name: ctx.actor?.name ?? '' }
    const decision = await ctx.db
      .insertInto('awards.decision')
      .values({
        unitId,
        ...title,
        ...words,
        issuerName: head.name,
        upperName: head.upperName,
        place: head.place,
        personPrize,
        collectivePrize,
        amount,
        payment: amount === 0 ? 'none' : needed ? 'waiting' : 'approved',
        secondPerson: needed,
        recordedByAccountId: by.accountId,
        recordedByName: by.name,
        recordedOn: ctx.today,
        // The signed decision itself is the ground of a payment below the threshold.
        ...(!needed && amount > 0 && { approvedOn: ctx.today, approvedByName: words.signerName }),
      })
      .returning([
        'unitId',
        'id',
        'number',
        'year',
        'decidedOn',
        'issuerName',
        'titleName',
        'about',
      ])
      .executeTakeFirstOrThrow()
    const prizes = { person: personPrize, collective: collectivePrize }
    const about = { unitId, decisionId: decision.id, chosen: picked, prizes }
    const listed = await writeRecipients(ctx, about)
    await issueCertificates(ctx, decision, listed)
    await enterHonours(ctx, decision)
    await closeProposals(ctx, { unitId, decisionId: decision.id, proposals, chosen })
    return { decisionId: decision.id, count: listed.length, amount }
  },
})

/** Said beside the field; of two who record the same number at once the constraint decision_number_is_free refuses the second. */
async function refuseTakenNumber(
  ctx: Context,
  { unitId, number, decidedOn }: { unitId: number; number: string; decidedOn: string },
): Promise<void> {
  const taken = await ctx.db
    .selectFrom('awards.decision')
    .where('unitId', '=', unitId)
    .where('year', '=', Number(decidedOn.slice(0, 4)))
    .where(sql<boolean>`number_key = platform.search_key(${number})`)
    .select('titleName')
    .executeTakeFirst()
  if (taken)
    throw new Invalid({ number: [`Số này trong năm đã ghi cho quyết định “${taken.titleName}”`] })
}

/** One decision is about one title. @throws Refused when the proposals are for different ones. */
async function titleOf(ctx: Context, proposals: readonly OfUnit[]) {
  const { rows } = await sql<{
    titleName: string
    form: string
    system: string
    scope: string
    fromDay: string
    toDay: string
  }>`select title_name, form, system, scope, min(from_day)::text as from_day, max(to_day)::text as to_day
    from awards.proposal where (unit_id, id) in (${pairs(proposals)})
    group by platform.search_key(title_name), title_name, form, system, scope`.execute(ctx.db)
  const [title] = rows
  if (!title || rows.length > 1)
    throw new Refused('Một quyết định chỉ về một danh hiệu; hãy chọn các đề nghị cùng danh hiệu.')
  return title
}

function pairs(given: readonly OfUnit[]) {
  return sql`select * from unnest(${given.map((one) => one.unitId)}::bigint[], ${given.map((one) => one.id)}::bigint[])`
}

/** How many of each are chosen. @throws Refused when one of them stands on none of the lists. */
async function countChosen(
  ctx: Context,
  proposals: readonly OfUnit[],
  chosen: readonly OfUnit[],
): Promise<{ persons: number; collectives: number }> {
  const { rows } = await sql<{ persons: number; collectives: number }>`
    select count(*) filter (where kind = 'person') as persons, count(*) filter (where kind = 'collective') as collectives
    from awards.candidate where (unit_id, id) in (${pairs(chosen)}) and (unit_id, proposal_id) in (${pairs(proposals)})`.execute(
    ctx.db,
  )
  const counts = rows[0] ?? { persons: 0, collectives: 0 }
  const different = new Set(chosen.map((one) => `${one.unitId}-${one.id}`)).size
  if (counts.persons + counts.collectives < different)
    throw new Refused('Có người được chọn không nằm trong các danh sách đề nghị.')
  return counts
}

async function closeProposals(
  ctx: Context,
  {
    unitId,
    decisionId,
    proposals,
    chosen,
  }: {
    unitId: number
    decisionId: number
    proposals: readonly OfUnit[]
    chosen: readonly OfUnit[]
  },
): Promise<void> {
  await sql`update awards.candidate set outcome = case when (unit_id, id) in (${pairs(chosen)}) then 'honoured' else 'not_chosen' end
    where (unit_id, proposal_id) in (${pairs(proposals)})`.execute(ctx.db)
  await sql`update awards.proposal set state = 'decided', decision_unit_id = ${unitId}, decision_id = ${decisionId}
    where (unit_id, id) in (${pairs(proposals)})`.execute(ctx.db)
  await recordSteps(
    ctx,
    proposals.map((one) => ({
      unitId: one.unitId,
      proposalId: one.id,
      kind: 'decided' as const,
      fromUnitId: unitId,
    })),
  )
}
