import { type RawBuilder, sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { test } from '#testing/test.ts'
import { approveCase } from './case/approve-case.ts'
import { enterCase } from './case/enter-case.ts'
import { givenWelfare } from './case/given-welfare.ts'
import { payCase } from './case/pay-case.ts'
import { setEntitlement } from './entitlement/set-entitlement.ts'
import { approveGiftList } from './gift-list/approve-gift-list.ts'
import { payGiftList } from './gift-list/pay-gift-list.ts'
import { startGiftList } from './gift-list/start-gift-list.ts'
import { welfareInvariants } from './invariants.ts'

const faults: readonly { planted: string; noticed: string[]; change: RawBuilder<unknown> }[] = [
  {
    planted: 'the amount of a paid case',
    noticed: ['hồ sơ chăm lo đã chi'],
    change: sql`update welfare.case set amount = amount + 1 where list_id is null`,
  },
  {
    planted: 'the amount of a part of a paid list',
    noticed: ['danh sách quà đã chi'],
    change: sql`update welfare.case set amount = amount + 1 where list_id is not null`,
  },
  {
    planted: 'a paid case that is said not to be paid',
    noticed: ['còn hiệu lực luôn có hồ sơ'],
    change: sql`update welfare.case set state = 'approved', entry_id = null, paid_on = null where list_id is null`,
  },
  {
    planted: 'an entry that disappears',
    noticed: ['hồ sơ chăm lo đã chi'],
    change: sql`update ledger.entry set reference_kind = null, reference_id = null where reference_kind = 'welfare.case'`,
  },
]

async function brokenIn(ctx: Context): Promise<string[]> {
  const findings = await proveInvariants(ctx.db, welfareInvariants)
  return findings.filter(({ problems }) => problems.length > 0).map(({ says }) => says)
}

/** A case and a list, both paid. */
async function givenPaid(ctx: Context): Promise<void> {
  const { unitId, memberId, chair, treasurer } = await givenWelfare(ctx)
  const tet = { unitId, kind: 'tet', relation: 'self', amount: 300_000 } as const
  await setEntitlement(chair, { ...tet, fromDay: '01/01/2020' })
  const entered = { unitId, memberId, kind: 'wedding', happenedOn: '10/01/2026' }
  const { caseId } = await enterCase(chair, entered)
  await approveCase(chair, { unitId, caseId })
  await payCase(treasurer, { unitId, caseId })
  const list = { unitId, kind: 'tet', name: 'Quà Tết', onDay: '10/01/2026' }
  const { listId } = await startGiftList(chair, list)
  await approveGiftList(chair, { unitId, listId })
  await payGiftList(treasurer, { unitId, listId })
}

for (const { planted, noticed, change } of faults)
  test(`verification notices ${planted}`, async ({ ctx }) => {
    await givenPaid(ctx)
    expect(await brokenIn(ctx)).toEqual([])
    await ctx.db.transaction().execute(async (db) => {
      await sql`set local session_replication_role = replica`.execute(db)
      await change.execute(db)
    })
    expect(await brokenIn(ctx)).toEqual(noticed.map((words) => expect.stringContaining(words)))
  })
