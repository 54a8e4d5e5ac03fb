import { type RawBuilder, sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { test } from '#testing/test.ts'
import { givenCouncil, givenRecognised } from './initiative/given-initiatives.ts'
import { initiativeInvariants } from './invariants.ts'
import { answerSubmission } from './submission/answer-submission.ts'
import { submitInitiative } from './submission/submit-initiative.ts'

const faults: readonly { planted: string; noticed: string; change: RawBuilder<unknown> }[] = [
  {
    planted: 'a share that is changed by hand',
    noticed: 'Tỷ lệ đóng góp',
    change: sql`update initiatives.author set share = 99`,
  },
  {
    planted: 'a scope that no decision gave',
    noticed: 'khi và chỉ khi',
    change: sql`update initiatives.initiative set scope = 'national'`,
  },
  {
    planted: 'an answer from above without its decision',
    noticed: 'đúng một quyết định',
    change: sql`update initiatives.decision set submission_id = null`,
  },
]

async function brokenIn(ctx: Context): Promise<string[]> {
  const findings = await proveInvariants(ctx.db, initiativeInvariants)
  return findings.filter(({ problems }) => problems.length > 0).map(({ says }) => says)
}

for (const { planted, noticed, change } of faults)
  test(`verification notices ${planted}`, async ({ ctx }) => {
    const world = await givenCouncil(ctx)
    const about = {
      unitId: world.unitId,
      initiativeId: (await givenRecognised(world)).initiativeId,
    }
    await submitInitiative(world.chair, { ...about, scope: 'sector' })
    await answerSubmission(world.upper, { ...about, answer: 'recognised', number: '3/QĐ-CĐVC' })
    expect(await brokenIn(ctx)).toEqual([])
    await ctx.db.transaction().execute(async (db) => {
      await sql`set local session_replication_role = replica`.execute(db)
      await change.execute(db)
    })
    expect(await brokenIn(ctx)).toEqual([expect.stringContaining(noticed)])
  })
