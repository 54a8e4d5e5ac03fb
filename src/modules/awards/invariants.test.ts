import { type RawBuilder, sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { test } from '#testing/test.ts'
import { decideOnAll, givenProposal } from './decision/given-awards.ts'
import { payPrizes } from './decision/pay-prizes.ts'
import { awardInvariants } from './invariants.ts'

const faults: readonly { planted: string; noticed: string[]; change: RawBuilder<unknown> }[] = [
  {
    planted: 'another sum in the decision',
    noticed: ['Tiền trong quyết định', 'đã chi tiền thưởng có đúng một bút toán'],
    change: sql`update awards.decision set amount = amount + 1`,
  },
  {
    planted: 'another amount on a certificate',
    noticed: ['Tiền trong quyết định'],
    change: sql`update awards.certificate set amount = amount + 1 where number = 1`,
  },
  {
    planted: 'a recipient without a certificate',
    noticed: ['Tiền trong quyết định'],
    change: sql`delete from awards.certificate where number = 3`,
  },
  {
    planted: 'a paid decision that is said not to be paid',
    noticed: ['còn hiệu lực luôn có quyết định'],
    change: sql`update awards.decision set payment = 'approved', entry_id = null, paid_on = null`,
  },
  {
    planted: 'an entry that disappears',
    noticed: ['đã chi tiền thưởng có đúng một bút toán'],
    change: sql`update ledger.entry set reference_kind = null, reference_id = null where reference_kind = 'awards.decision'`,
  },
  {
    planted: 'an honour that is missing from the register',
    noticed: ['có một dòng trong sổ khen thưởng'],
    change: sql`delete from awards.honour where name = 'Lê Văn Cường'`,
  },
  {
    planted: 'an honour taken back while the decision stands',
    noticed: ['có một dòng trong sổ khen thưởng'],
    change: sql`update awards.honour set revoked_on = '2026-01-12' where name = 'Lê Văn Cường'`,
  },
  {
    planted: 'somebody who is said to be honoured and is not',
    noticed: ['đúng là người trong quyết định'],
    change: sql`update awards.candidate set outcome = 'not_chosen' where name = 'Lê Văn Cường'`,
  },
]

async function brokenIn(ctx: Context): Promise<string[]> {
  const findings = await proveInvariants(ctx.db, awardInvariants)
  return findings.filter(({ problems }) => problems.length > 0).map(({ says }) => says)
}

for (const { planted, noticed, change } of faults)
  test(`verification notices ${planted}`, async ({ ctx }) => {
    const { unitId, chair, treasurer } = await givenProposal(ctx)
    const { decisionId } = await decideOnAll(chair, unitId)
    await payPrizes(treasurer, { unitId, decisionId })
    expect(await brokenIn(ctx)).toEqual([])
    await ctx.db.transaction().execute(async (db) => {
      await sql`set local session_replication_role = replica`.execute(db)
      await change.execute(db)
    })
    expect(await brokenIn(ctx)).toEqual(noticed.map((words) => expect.stringContaining(words)))
  })
