import { recordReceipt } from '../../../src/modules/ledger/index.ts'
import {
  adoptSuggestions,
  approveCase,
  approveGiftList,
  enterCase,
  payCase,
  payGiftList,
  recordVisit,
  refuseCase,
  startGiftList,
} from '../../../src/modules/welfare/index.ts'
import type { Context } from '../../../src/platform/context.ts'
import { addDays } from '../days.ts'
import type { Day, DemoFacts } from '../facts.ts'
import { type WelfareFact, welfareFacts } from '../welfare.ts'
import { found, type Loading, type Step } from './loading.ts'
import { memberIdOf } from './member-steps.ts'

/** How the two small unions look after their members: the catalogue, cases, visits and gifts of some of their years. */
export function welfareSteps(facts: DemoFacts): Step[] {
  return welfareFacts(facts).map((fact) => ({
    on: fact.on,
    rank: fact.what === 'catalogue' ? 96 : fact.what === 'money' ? 97 : 98,
    run: (loading) => record(loading, fact),
  }))
}

async function record(loading: Loading, fact: WelfareFact): Promise<void> {
  const unitId = found(loading.units, fact.unitSlug)
  const ctx = asOf(loading, fact.on)
  switch (fact.what) {
    case 'catalogue':
      await adoptSuggestions(ctx, { unitId, fromDay: fact.on })
      return
    case 'money':
      await recordReceipt(asTreasurer(ctx), {
        unitId,
        day: fact.on,
        account: '111',
        against: '5122',
        amount: fact.amount,
        counterpart: 'Các tổ công đoàn',
        reason: 'Đoàn phí công đoàn để lại đơn vị',
      })
      return
    case 'visit':
      await recordVisit(ctx, {
        unitId,
        memberId: await memberIdOf(loading, fact.person, fact.unitSlug),
        place: fact.place,
        gift: fact.gift,
        visitors: 'Chủ tịch công đoàn và tổ trưởng',
      })
      return
    case 'list': {
      const list = await startGiftList(ctx, {
        unitId,
        kind: fact.kind,
        name: fact.name,
        onDay: fact.on,
      })
      const about = { unitId, listId: list.listId }
      await approveGiftList(ctx, about)
      await payGiftList(asTreasurer(ctx), { ...about, receiver: 'Đại diện các tổ công đoàn' })
      return
    }
    case 'case':
      await recordCase(loading, unitId, fact)
  }
}

async function recordCase(
  loading: Loading,
  unitId: number,
  { person, occasion, outcome, visited, on, unitSlug }: WelfareFact & { what: 'case' },
): Promise<void> {
  const memberId = await memberIdOf(loading, person, unitSlug)
  const { place, ...given } = occasion
  const about = {
    unitId,
    ...(await enterCase(asOf(loading, on), { unitId, memberId, ...given, happenedOn: on })),
  }
  const later = asOf(loading, addDays(on, 2))
  if (visited)
    await recordVisit(asOf(loading, addDays(on, 1)), {
      unitId,
      memberId,
      caseId: about.caseId,
      place,
      visitors: 'Chủ tịch công đoàn và tổ trưởng',
      gift: 'Giỏ trái cây',
    })
  if (outcome === 'refused')
    await refuseCase(later, { ...about, reason: 'Việc này đã được hỗ trợ từ quỹ tương trợ' })
  if (outcome === 'paid' || outcome === 'approved') await approveCase(later, about)
  if (outcome === 'paid') await payCase(asTreasurer(asOf(loading, addDays(on, 3))), about)
}

/** The same officer, on the day itself. */
function asOf({ ctx }: Loading, today: Day): Context {
  return { ...ctx, today }
}

/** Treasurer and accountant are two people; the loader, who is everybody, is only the one of them here. */
function asTreasurer(ctx: Context): Context {
  const { actor } = ctx
  if (!actor) throw new Error('the loader acts as somebody')
  return {
    ...ctx,
    actor: { ...actor, rights: actor.rights.filter(({ role }) => role !== 'accountant') },
  }
}
