import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { correctEntry } from '#ledger'
import { Forbidden, Invalid, Refused } from '#platform/errors.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenMember } from '#testing/given.ts'
import { test } from '#testing/test.ts'
import { setEntitlement } from '../entitlement/set-entitlement.ts'
import { approveGiftList } from '../gift-list/approve-gift-list.ts'
import { payGiftList } from '../gift-list/pay-gift-list.ts'
import { startGiftList } from '../gift-list/start-gift-list.ts'
import { welfareInvariants } from '../invariants.ts'
import { approveCase } from './approve-case.ts'
import { enterCase } from './enter-case.ts'
import { givenWelfare } from './given-welfare.ts'
import { payCase } from './pay-case.ts'
import { refuseCase } from './refuse-case.ts'
import { withdrawCase } from './withdraw-case.ts'
import '../../../app/reactions.ts'

const step = fc.record({
  does: fc.constantFrom(
    'enter',
    'enter',
    'approve',
    'approve',
    'pay',
    'pay',
    'refuse',
    'withdraw',
    'reverse',
    'list',
    'list-on',
  ),
  which: fc.nat(5),
  kind: fc.constantFrom('hospital', 'wedding', 'hardship'),
  /** Sent by two people at once. */
  twice: fc.boolean(),
})

test('after any history what the paid cases add up to is what the book has spent', async ({
  ctx,
}) => {
  const { unitId, memberId, chair, treasurer } = await givenWelfare(ctx)
  const { memberId: other } = await givenMember(ctx.db, unitId, { fullName: 'Nguyễn Văn An' })
  const tet = { unitId, kind: 'tet', relation: 'self', amount: 100_000 } as const
  await setEntitlement(chair, { ...tet, fromDay: '01/01/2020' })
  const cases: number[] = []
  const lists: number[] = []

  const doing = {
    async enter({ which, kind }: { which: number; kind: string }) {
      const whom = which % 2 ? memberId : other
      const given = { unitId, memberId: whom, kind, happenedOn: '10/01/2026' }
      cases.push((await enterCase(chair, given)).caseId)
    },
    approve: ({ which }: { which: number }) =>
      approveCase(chair, { unitId, caseId: cases.at(-1 - which) ?? 0 }),
    pay: ({ which }: { which: number }) =>
      payCase(treasurer, { unitId, caseId: cases.at(-1 - which) ?? 0 }),
    refuse: ({ which }: { which: number }) =>
      refuseCase(chair, { unitId, caseId: cases.at(-1 - which) ?? 0, reason: 'Trùng' }),
    withdraw: ({ which }: { which: number }) =>
      withdrawCase(chair, { unitId, caseId: cases.at(-1 - which) ?? 0 }),
    async reverse({ which }: { which: number }) {
      const entries = await ctx.db
        .selectFrom('ledger.entry')
        .where('referenceKind', 'like', 'welfare.%')
        .orderBy('id', 'desc')
        .select('id')
        .execute()
      const entryId = entries[which]?.id ?? 0
      await correctEntry(treasurer, { unitId, entryId, day: '15/01/2026', reason: 'Ghi nhầm' })
    },
    async list() {
      const made = { unitId, kind: 'tet', name: 'Quà Tết', onDay: '10/01/2026' }
      lists.push((await startGiftList(chair, made)).listId)
    },
    async 'list-on'({ which }: { which: number }) {
      const listId = lists.at(-1 - (which % 2)) ?? 0
      await approveGiftList(chair, { unitId, listId }).catch(() => undefined)
      await payGiftList(treasurer, { unitId, listId })
    },
  }

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (history) => {
      for (const one of history) {
        const runs = Array.from({ length: one.twice ? 2 : 1 }, () => doing[one.does](one))
        for (const outcome of await Promise.allSettled(runs))
          if (outcome.status === 'rejected') expectRefusal(outcome.reason)
      }
      const { rows } = await sql<{ paid: number; booked: number }>`
        select (select coalesce(sum(amount), 0)::bigint from welfare.case where unit_id = ${unitId} and state = 'paid') as paid,
          (select coalesce(sum(amount), 0)::bigint from ledger.posting where unit_id = ${unitId} and account = '61313') as booked`.execute(
        ctx.db,
      )
      expect(rows[0]?.paid).toBe(rows[0]?.booked)
      const findings = await proveInvariants(ctx.db, welfareInvariants)
      expect(findings.flatMap(({ problems }) => problems)).toEqual([])
    }),
    { numRuns: 12 },
  )
}, 120_000)

/** A step out of turn is refused in words; anything else is a bug. */
function expectRefusal(error: unknown): void {
  const refused = error instanceof Refused || error instanceof Invalid || error instanceof Forbidden
  if (!refused && (error as Error).name !== 'NotFound') throw error
}
