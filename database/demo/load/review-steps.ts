import {
  addRemark,
  adoptCriteria,
  advanceRound,
  assignWork,
  checkWork,
  concludeRound,
  copyWork,
  findRound,
  listWork,
  openRound,
  proposeDegrees,
  rateInMeeting,
  scoreSelf,
} from '../../../src/modules/reviews/index.ts'
import type { Context } from '../../../src/platform/context.ts'
import type { DemoFacts } from '../facts.ts'
import { type ReviewFact, reviewFacts, workTexts } from '../reviews.ts'
import { createDice, type Dice } from '../seed.ts'
import { found, type Loading, type Step } from './loading.ts'
import { memberIdOf } from './member-steps.ts'

/** Monthly work and rounds of unions B and D, through the commands that their officers use. */
export function reviewSteps(facts: DemoFacts): Step[] {
  const dice = createDice('cong doan mo binh xet')
  return reviewFacts(facts).map((fact) => ({
    on: fact.on,
    // Before the awards of the day, which begin with what was concluded.
    rank: 105,
    run: (loading) => record(loading, fact, dice),
  }))
}

async function record(loading: Loading, fact: ReviewFact, dice: Dice): Promise<void> {
  const unitId = found(loading.units, fact.unitSlug)
  const ctx = { ...loading.ctx, today: fact.on }
  if (fact.what === 'criteria')
    await adoptCriteria(ctx, { unitId, fromDay: `01/01/${fact.on.slice(0, 4)}` })
  if (fact.what === 'work') await giveWork(loading, ctx, unitId, fact)
  if (fact.what === 'check') await check(ctx, unitId, fact.month, dice)
  if (fact.what === 'round') await review(loading, ctx, unitId, fact, dice)
}

async function giveWork(
  { subunits }: Loading,
  ctx: Context,
  unitId: number,
  { unitSlug, month, copied }: ReviewFact & { what: 'work' },
): Promise<void> {
  if (copied) {
    await copyWork(ctx, { unitId, month })
    return
  }
  for (const [whom, content] of workTexts)
    await assignWork(ctx, {
      unitId,
      month,
      whom: whom.startsWith('post:') ? whom : `subunit:${found(subunits, `${unitSlug}/${whom}`)}`,
      content,
      dueOn: `${month.slice(0, 8)}25`,
    })
}

async function check(ctx: Context, unitId: number, month: string, dice: Dice): Promise<void> {
  const { people } = await listWork(ctx, { unitId, month })
  const works = people.flatMap((person) => person.works)
  const states = works.map(() =>
    dice.chance(0.88) ? 'done' : dice.chance(0.7) ? 'late' : 'missed',
  )
  await checkWork(ctx, {
    unitId,
    assignmentIds: works.map(({ assignmentId }) => assignmentId),
    versions: works.map(({ version }) => version),
    states,
    remarks: states.map((state) =>
      state === 'missed' ? 'Chuyển sang tháng sau, cần nhắc sớm' : '',
    ),
  })
  const praised = dice.pick(people)
  await addRemark(ctx, {
    unitId,
    memberId: praised.memberId,
    kind: 'praise',
    onDay: ctx.today,
    content: 'Xong việc trước hạn, sẵn lòng giúp người khác trong tổ',
  })
}

const most = [25, 30, 20, 15, 10]

/** Points of the shipped criteria that come to a total. */
function pointsFor(total: number): number[] {
  let lost = 100 - total
  return most.map((points) => {
    const less = Math.min(lost, Math.ceil((points * (100 - total)) / 100))
    lost -= less
    return points - less
  })
}

async function review(
  loading: Loading,
  ctx: Context,
  unitId: number,
  fact: ReviewFact & { what: 'round' },
  dice: Dice,
): Promise<void> {
  const { kind, year, number, section, best } = fact
  const subunitId = section && found(loading.subunits, `${fact.unitSlug}/${section}`)
  const { roundId } = await openRound(ctx, { unitId, kind, year, number, subunitId })
  if (fact.left) return
  const of = { unitId, roundId }
  if (kind === 'month') {
    const excellent = new Set(
      await Promise.all((best ?? []).map((person) => memberIdOf(loading, person, fact.unitSlug))),
    )
    const { people } = await findRound(ctx, of)
    const totals = people.map(({ memberId }) =>
      excellent.has(memberId) || (!best && dice.chance(0.2))
        ? dice.between(92, 97)
        : dice.between(78, 88),
    )
    for (const [index, person] of people.slice(0, 3).entries()) {
      const own = ctx.actor && { ...ctx, actor: { ...ctx.actor, personId: person.personId } }
      if (own)
        await scoreSelf(own, {
          ...of,
          points: pointsFor((totals[index] ?? 80) + 1),
          note: 'Hoàn thành việc được giao',
        })
    }
    await advanceRound(ctx, { ...of, from: 'self' })
    await rateInMeeting(ctx, {
      ...of,
      assessmentIds: people.map(({ assessmentId }) => assessmentId),
      versions: people.map(({ version }, index) => version + (index < 3 ? 1 : 0)),
      points: totals.flatMap(pointsFor),
      notes: totals.map((total) => (total >= 92 ? 'Tổ nhất trí, việc khó làm tốt' : '')),
    })
  } else await advanceRound(ctx, { ...of, from: 'self' })
  const { state } = await advanceRound(ctx, { ...of, from: 'group' })
  if (state === 'section') await advanceRound(ctx, { ...of, from: 'section' })
  await proposeDegrees(ctx, of)
  await concludeRound(ctx, of)
}
