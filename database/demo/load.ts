import '../../src/app/reactions.ts'
import {
  createAccount,
  createPerson,
  demoPassword,
  hashPassword,
} from '../../src/modules/identity/index.ts'
import { foundFirstUnit } from '../../src/modules/organization/index.ts'
import type { Context } from '../../src/platform/context.ts'
import { inTransaction } from '../../src/platform/transaction.ts'
import type { PersonFact, UnitFact } from './facts.ts'
import { accounts, demoSlugs, demoUnits } from './index.ts'
import { activitySteps } from './load/activity-steps.ts'
import { awardSteps } from './load/award-steps.ts'
import { calendarSteps } from './load/calendar-steps.ts'
import { fundSteps } from './load/fund-steps.ts'
import { initiativeSteps, modelSteps } from './load/initiative-steps.ts'
import { found, type Loading, remember, type Step } from './load/loading.ts'
import { childSteps, memberSteps } from './load/member-steps.ts'
import { movementSteps } from './load/movement-steps.ts'
import { officeSteps, positionSteps } from './load/office-steps.ts'
import { quizSteps } from './load/quiz-steps.ts'
import { reportSteps } from './load/report-steps.ts'
import { reviewSteps } from './load/review-steps.ts'
import { rosterSteps } from './load/roster-steps.ts'
import { topOf, unitSteps } from './load/unit-steps.ts'
import { voteSteps } from './load/vote-steps.ts'
import { welfareSteps } from './load/welfare-steps.ts'

/**
 * Replays the life of the five unions, day by day, through the commands that users call, in one transaction: either all of it
 * is there, or nothing. The database must hold no unit yet.
 *
 * @param tell is called now and then with the share that is done, 0 to 1.
 * @returns the unit at the top of the tree.
 */
export async function loadDemo(
  ctx: Context,
  tell: (share: number) => void = () => {},
): Promise<number> {
  const facts = demoUnits()
  const top = facts.units.find((unit) => unit.slug === topOf(facts.units))
  if (!top) throw new Error('the tree has no top')
  const steps: Step[] = [
    ...facts.units.filter((unit) => unit !== top).flatMap((unit) => unitSteps(unit, facts.units)),
    ...facts.units.flatMap(officeSteps),
    ...rosterSteps(facts.people, facts.units),
    ...facts.people.flatMap(memberSteps),
    ...facts.people.filter(keepsFamilies).flatMap(childSteps),
    ...positionSteps(facts.positions),
    ...reportSteps(facts),
    ...welfareSteps(facts),
    ...fundSteps(facts),
    ...activitySteps(facts),
    ...voteSteps(),
    ...initiativeSteps(facts),
    ...modelSteps(),
    ...calendarSteps(facts),
    ...quizSteps(),
    ...movementSteps(facts),
    ...reviewSteps(facts),
    ...awardSteps(facts),
  ].sort((one, other) => one.on.localeCompare(other.on) || one.rank - other.rank)
  const topId = await inTransaction(ctx, async (inside) => {
    const loading = await begin(inside, top)
    for (const [index, step] of steps.entries()) {
      await step.run(loading)
      if (index % 500 === 0) tell(index / steps.length)
    }
    const passwordHash = await hashPassword(demoPassword)
    for (const account of accounts(facts, demoSlugs)) {
      const { personId, fullName } = found(loading.persons, account.personKey)
      await createAccount(loading.ctx, {
        personId,
        name: fullName,
        userName: account.userName,
        passwordHash,
        demo: true,
      })
    }
    return found(loading.units, top.slug)
  })
  tell(1)
  return topId
}

/** The top of the tree and its first officer, in whose name everything else is entered. */
async function begin(ctx: Context, top: UnitFact): Promise<Loading> {
  const name = 'Nguyễn Minh Tâm'
  const personId = await createPerson(ctx, {})
  const { unitId } = await foundFirstUnit(ctx, { ...top, chair: { personId, holderName: name } })
  const accountId = await createAccount(ctx, {
    personId,
    name,
    userName: `${top.slug}.chair`,
    passwordHash: await hashPassword(demoPassword),
    demo: true,
  })
  const loading: Loading = {
    ctx: { ...ctx, actor: { accountId, personId, name, rights: [] } },
    units: new Map(),
    subunits: new Map(),
    terms: new Map(),
    bodies: new Map(),
    persons: new Map(),
  }
  remember(loading, top.slug, unitId)
  return loading
}

/** The two small unions that look after their members' children; the others have not written them down. */
function keepsFamilies({ events }: PersonFact): boolean {
  const last = events.at(-1)
  return (
    last !== undefined &&
    'unitSlug' in last &&
    ['vptu-dak-nong', 'lien-minh-htx-dak-nong'].includes(last.unitSlug)
  )
}
