import {
  addCandidates,
  adoptTitles,
  findReady,
  listTitles,
  payPrizes,
  recordDecision,
  recordHonour,
  setTitle,
  startProposal,
  submitProposal,
} from '../../../src/modules/awards/index.ts'
import { recordReceipt } from '../../../src/modules/ledger/index.ts'
import type { Context } from '../../../src/platform/context.ts'
import { type AwardFact, awardFacts, quarterPrize } from '../awards.ts'
import type { DemoFacts } from '../facts.ts'
import { found, type Loading, type Step } from './loading.ts'
import { memberIdOf } from './member-steps.ts'

const ranks: Record<AwardFact['what'], number> = {
  catalogue: 110,
  title: 110,
  money: 110,
  honour: 111,
  oldTitles: 111,
  examples: 112,
  quarter: 113,
  exampleDecision: 114,
}

/** Praise in unions B, C and E, through the commands that their officers use. */
export function awardSteps(facts: DemoFacts): Step[] {
  return awardFacts(facts).map((fact) => ({
    on: fact.on,
    rank: ranks[fact.what],
    run: (loading) => record(loading, fact),
  }))
}

async function record(loading: Loading, fact: AwardFact): Promise<unknown> {
  const unitId = found(loading.units, fact.unitSlug)
  const ctx = { ...loading.ctx, today: fact.on }
  switch (fact.what) {
    case 'catalogue':
      return adoptTitles(ctx, { unitId, fromDay: fact.on })
    case 'title':
      return setTitle(ctx, {
        unitId,
        name: 'Điển hình tiên tiến giai đoạn 2015–2020',
        form: 'example',
        scope: 'comprehensive',
        forWhom: ['person', 'collective'],
        level: 'superior',
        fromDay: '01/01/2020',
      })
    case 'money':
      return recordReceipt(asTreasurer(ctx), {
        unitId,
        day: fact.on,
        account: '111',
        against: '5122',
        amount: fact.amount,
        counterpart: 'Công đoàn Văn phòng',
        reason: 'Đoàn phí công đoàn để lại cho thi đua, khen thưởng',
      })
    case 'honour': {
      const { decidedOn, collectiveName, ...honour } = fact.honour
      return recordHonour(ctx, {
        unitId,
        ...honour,
        ...(decidedOn && { decidedOn }),
        ...(collectiveName && { collectiveName }),
      })
    }
    case 'oldTitles':
      for (const person of fact.people)
        await recordHonour(ctx, {
          unitId,
          memberId: await memberIdOf(loading, person, fact.unitSlug),
          titleName: fact.title,
          form: 'title',
          system: 'state',
          level: 'employer',
          year: fact.year,
          issuerName: 'Văn phòng Tỉnh ủy Đắk Nông',
          about: `Thành tích công tác năm ${fact.year}`,
        })
      return
    case 'quarter':
      return recordQuarter(loading, ctx, unitId, fact)
    case 'examples':
      return recordExamples(loading, ctx, unitId, fact)
    case 'exampleDecision':
      return decideOnAll(ctx, unitId, {
        number: fact.number,
        about: 'Điển hình tiên tiến trong phong trào thi đua yêu nước giai đoạn 2015–2020',
      })
  }
}

async function recordQuarter(
  loading: Loading,
  ctx: Context,
  unitId: number,
  { quarter, people, paidOn, unitSlug, on }: AwardFact & { what: 'quarter' },
): Promise<void> {
  const { titles } = await listTitles(ctx, { unitId })
  const title = titles.find(({ name }) => name === 'Biểu dương quý')
  const about = `Thành tích xuất sắc trong ${quarter.name}`
  const { proposalId } = await startProposal(ctx, {
    unitId,
    titleId: title?.titleId ?? 0,
    about,
    fromDay: quarter.from,
    toDay: quarter.to,
    grounds: `Biên bản họp bình xét của Công đoàn Văn phòng ${quarter.name}`,
  })
  const memberIds: number[] = []
  for (const person of people) memberIds.push(await memberIdOf(loading, person, unitSlug))
  await addCandidates(ctx, { unitId, proposalId, memberIds })
  const { decisionId } = await decideOnAll(ctx, unitId, {
    number: quarter.decisionNumber,
    about,
    personPrize: quarterPrize,
  })
  if (paidOn)
    await payPrizes(asTreasurer({ ...ctx, today: paidOn }), { unitId, decisionId, day: paidOn })
  if (paidOn && paidOn < on) throw new Error(`${quarter.name} is paid before it is decided`)
}

async function recordExamples(
  loading: Loading,
  ctx: Context,
  unitId: number,
  { people, achievements, wholeUnit, unitSlug }: AwardFact & { what: 'examples' },
): Promise<void> {
  const { titles } = await listTitles(ctx, { unitId })
  const { proposalId } = await startProposal(ctx, {
    unitId,
    titleId: titles.find(({ form }) => form === 'example')?.titleId ?? 0,
    about: 'Điển hình tiên tiến giai đoạn 2015–2020',
    fromDay: '01/01/2015',
    toDay: '31/10/2020',
    grounds:
      'Kế hoạch tổ chức hội nghị biểu dương điển hình tiên tiến của Công đoàn Viên chức tỉnh',
  })
  for (const [index, person] of people.entries())
    await addCandidates(ctx, {
      unitId,
      proposalId,
      memberIds: [await memberIdOf(loading, person, unitSlug)],
      achievement: achievements[index] ?? '',
    })
  if (wholeUnit)
    await addCandidates(ctx, {
      unitId,
      proposalId,
      wholeUnit: true,
      achievement:
        'Năm năm liền hoàn thành xuất sắc nhiệm vụ, có 2 mô hình được đơn vị khác học tập',
    })
  await submitProposal(ctx, { unitId, proposalId })
}

/** One decision on everything that lies with the unit, signed by whoever holds the post that day. */
async function decideOnAll(
  ctx: Context,
  unitId: number,
  words: { number: string; about: string; personPrize?: number },
): Promise<{ decisionId: number }> {
  const { proposals, head } = await findReady(ctx, { unitId })
  return recordDecision(ctx, {
    unitId,
    proposals: proposals.map((one) => `${one.homeUnitId}-${one.proposalId}`),
    chosen: proposals.flatMap(({ homeUnitId, candidates }) =>
      candidates.map(({ candidateId }) => `${homeUnitId}-${candidateId}`),
    ),
    decidedOn: ctx.today,
    signerName: head.signerName,
    signerPosition: head.signerPosition,
    byDeputy: head.byDeputy,
    ...words,
  })
}

/** Treasurer and accountant are two people; the loader, who is everybody, is only the one of them here. */
function asTreasurer(ctx: Context): Context {
  const { actor } = ctx
  if (!actor) throw new Error('the loader acts as somebody')
  const rights = actor.rights.filter(({ role }) => role !== 'accountant')
  return { ...ctx, actor: { ...actor, rights } }
}
