import {
  acknowledgeMovements,
  adjustMovement,
  carryMovement,
  confirmResults,
  enterRegistration,
  enterRegistrations,
  launchMovement,
  listExpected,
  listMovementsAbove,
  listRegistrations,
  mergeMovement,
  reviewMovement,
} from '../../../src/modules/movements/index.ts'
import type { Context } from '../../../src/platform/context.ts'
import type { DemoFacts } from '../facts.ts'
import type { MovementFact } from '../movement-facts.ts'
import type { WorkFact } from '../movement-texts.ts'
import { movementFacts } from '../movements.ts'
import { found, type Loading, type Step } from './loading.ts'

/** 'slug/name' to the database's number. */
type Made = Map<string, number>

/** Movements, registrations and reviews of the five unions, through the commands that their officers use. */
export function movementSteps(facts: DemoFacts): Step[] {
  const made: Made = new Map()
  const ranks = [
    'launch',
    'seen',
    'carry',
    'adjust',
    'register',
    'groups',
    'results',
    'review',
    'merge',
  ]
  return movementFacts(facts).map((fact) => ({
    on: fact.on,
    rank: 101 + ranks.indexOf(fact.what),
    run: (loading) => record(loading, made, fact),
  }))
}

async function record(loading: Loading, made: Made, fact: MovementFact): Promise<void> {
  const { unitSlug, on } = fact
  const unitId = found(loading.units, unitSlug)
  const ctx = { ...loading.ctx, today: on }
  const numberOf = (name: string) => found(made, `${unitSlug}/${name}`)
  switch (fact.what) {
    case 'launch': {
      const { until, what: _, on: __, unitSlug: ___, ...said } = fact
      const { movementId } = await launchMovement(ctx, {
        unitId,
        launchedOn: on,
        untilDay: until,
        ...said,
        ...(fact.decisionNumber && { decisionDay: on, decisionIssuer: 'Ban Thường vụ' }),
      })
      made.set(`${unitSlug}/${fact.name}`, movementId)
      return
    }
    case 'adjust': {
      const { name, because, body, criteria } = fact
      const registrants = ['group' as const]
      const about = { unitId, movementId: numberOf(name), fromDay: on, because, registrants }
      await adjustMovement(ctx, { ...about, body, criteria })
      return
    }
    case 'merge': {
      const about = { unitId, movementId: numberOf(fact.name), intoId: numberOf(fact.into) }
      await mergeMovement(ctx, { ...about, mergedOn: on, because: fact.because })
      return
    }
    case 'seen':
      await acknowledgeMovements(ctx, { unitId })
      return
    case 'carry':
      return carry(ctx, unitId, made, fact)
    case 'review': {
      const { name, year, kind, said } = fact
      await reviewMovement(ctx, {
        unitId,
        movementId: numberOf(name),
        year,
        kind,
        heldOn: on,
        ...said,
      })
      return
    }
    case 'register':
      return register(ctx, { unitId, movementId: numberOf(fact.name) }, fact.texts, fact.latecomers)
    case 'groups':
      return registerGroups(ctx, { unitId, movementId: numberOf(fact.name) }, fact.texts)
    case 'results':
      return confirm(ctx, { unitId, movementId: numberOf(fact.name), year: fact.year })
  }
}

async function carry(
  ctx: Context,
  unitId: number,
  made: Made,
  { unitSlug, name, ownBody, on }: MovementFact & { what: 'carry' },
): Promise<void> {
  const launches = await listMovementsAbove(ctx, { unitId })
  const launch = launches.find((one) => one.name === name)
  if (!launch) throw new Error(`nobody above ${unitSlug} has launched ${name}`)
  const { upperUnitId, upperMovementId } = launch
  const { movementId } = await carryMovement(ctx, {
    ...{ unitId, upperUnitId, upperMovementId, ownBody, launchedOn: on },
  })
  made.set(`${unitSlug}/${name}`, movementId)
}

type Key = { unitId: number; movementId: number }

async function register(
  ctx: Context,
  key: Key,
  texts: readonly WorkFact[],
  latecomers = false,
): Promise<void> {
  const show = latecomers ? 'missing' : 'all'
  const { rows } = await listExpected(ctx, { ...key, show, size: 500 })
  const lines = rows.flatMap(({ memberId }, place) => {
    const text = texts[place]
    return memberId && text ? [{ memberId, ...workOf(text) }] : []
  })
  await enterRegistrations(ctx, { ...key, lines })
}

async function registerGroups(ctx: Context, key: Key, texts: readonly WorkFact[]): Promise<void> {
  const { rows } = await listExpected(ctx, { ...key, show: 'all', size: 500 })
  const groups = rows.filter(({ memberId }) => !memberId)
  for (const [place, { subunitId }] of groups.entries()) {
    const text = texts[place]
    if (text) await enterRegistration(ctx, { ...key, subunitId, ...workOf(text) })
  }
}

/** Every ninth was done in part, one not at all. */
async function confirm(ctx: Context, key: Key & { year: number }): Promise<void> {
  const { rows } = await listRegistrations(ctx, { ...key, size: 500 })
  const open = rows.map(({ registrationId }, place) => ({
    registrationId,
    outcome: place === 20 ? 'missed' : place % 9 === 4 ? 'partly' : 'achieved',
  }))
  const said = {
    achieved: 'Đã xong, có minh chứng kèm theo.',
    partly: 'Làm được quá nửa; chuyển phần còn lại sang năm sau.',
    missed: 'Chưa làm được vì thay đổi công việc giữa năm.',
  } as const
  for (const outcome of ['achieved', 'partly', 'missed'] as const) {
    const registrationIds = open
      .filter((one) => one.outcome === outcome)
      .map(({ registrationId }) => registrationId)
    await confirmResults(ctx, {
      unitId: key.unitId,
      registrationIds,
      outcome,
      result: said[outcome],
    })
  }
}

function workOf([content, quantity, dueOn, proof]: WorkFact) {
  return { content, quantity, dueOn, proof }
}
