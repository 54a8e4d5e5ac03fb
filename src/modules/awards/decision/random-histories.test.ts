import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { correctEntry } from '#ledger'
import { Forbidden, Invalid, NotFound, Refused } from '#platform/errors.ts'
import { proveInvariants } from '#platform/invariant.ts'
import { givenActor, givenMember, givenUnit } from '#testing/given.ts'
import { histories } from '#testing/histories.ts'
import { acting, test } from '#testing/test.ts'
import { addCandidates } from '../candidate/add-candidates.ts'
import { printCertificates } from '../certificate/print-certificates.ts'
import { awardInvariants } from '../invariants.ts'
import { returnProposal } from '../proposal/return-proposal.ts'
import { startProposal } from '../proposal/start-proposal.ts'
import { submitProposal } from '../proposal/submit-proposal.ts'
import { findDecision } from './find-decision.ts'
import { decideOnAll, givenUnitWithTitle, quarter } from './given-awards.ts'
import { payPrizes } from './pay-prizes.ts'
import { revokeDecision } from './revoke-decision.ts'
import '../../../app/reactions.ts'

const step = fc.record({
  does: fc.constantFrom(
    'propose',
    'propose',
    'submit',
    'return',
    'decide',
    'decide',
    'decideAbove',
    'pay',
    'pay',
    'reverse',
    'revoke',
  ),
  which: fc.nat(3),
  people: fc.integer({ min: 1, max: 4 }),
  prize: fc.constantFrom(0, 200_000, 500_000),
  /** Sent by two people at once. */
  twice: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never
const { numRuns, timeout } = histories(10)

test(
  'after any history the money in decisions is that of payment sheets, certificates and the book',
  async ({ ctx }) => {
    const upperId = await givenUnit(ctx.db, { kind: 'provincial_public_employees_union' })
    const own = await givenUnitWithTitle(ctx, upperId)
    const { unitId, titleId, chair, treasurer } = own
    const upper = acting(ctx, await givenActor(ctx.db, upperId, 'chair'))
    const memberIds: number[] = []
    for (const fullName of ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Văn Cường', 'Phạm Thị Dung'])
      memberIds.push((await givenMember(ctx.db, unitId, { fullName })).memberId)
    const proposals: number[] = []
    const decisions: { unitId: number; decisionId: number }[] = []
    let number = 0

    const doing: Record<Step['does'], (given: Step) => Promise<unknown>> = {
      async propose({ people, which }) {
        const made = await startProposal(chair, { unitId, titleId, ...quarter })
        const wholeUnit = which === 0
        await addCandidates(chair, {
          unitId,
          ...made,
          memberIds: memberIds.slice(0, people),
          wholeUnit,
        })
        proposals.push(made.proposalId)
      },
      submit: ({ which }) =>
        submitProposal(chair, { unitId, proposalId: proposals.at(-1 - which) ?? 0 }),
      return: ({ which }) =>
        returnProposal(upper, {
          unitId,
          proposalId: proposals.at(-1 - which) ?? 0,
          remark: 'Xem lại',
        }),
      async decide({ prize }) {
        number += 1
        const words = { number: `${number}/QĐ`, personPrize: prize, collectivePrize: prize * 2 }
        decisions.push({ unitId, ...(await decideOnAll(chair, unitId, words)) })
      },
      async decideAbove() {
        number += 1
        const words = { number: `${number}/QĐ`, personPrize: 0 }
        decisions.push({ unitId: upperId, ...(await decideOnAll(upper, upperId, words)) })
      },
      pay: ({ which }) => payPrizes(treasurer, pick(which)),
      async reverse({ which }) {
        const { voucher } = await findDecision(chair, pick(which))
        const entryId = voucher?.entryId ?? 0
        await correctEntry(treasurer, { unitId, entryId, day: '15/01/2026', reason: 'Ghi nhầm' })
      },
      revoke: ({ which }) => {
        const of = pick(which)
        return revokeDecision(of.unitId === unitId ? chair : upper, {
          ...of,
          revokedNumber: `TH/${which}`,
          revokedOn: '15/01/2026',
          revokedBecause: 'Xét lại',
        })
      },
    }
    const pick = (which: number) => {
      const { unitId: of = 0, decisionId = 0 } = decisions.at(-1 - which) ?? {}
      return { unitId: of || unitId, decisionId: decisionId || 1 }
    }

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 20 }), async (history) => {
        for (const one of history) {
          const runs = Array.from({ length: one.twice ? 2 : 1 }, () => doing[one.does](one))
          for (const outcome of await Promise.allSettled(runs))
            if (outcome.status === 'rejected') expectRefusal(outcome.reason)
        }
        await agrees()
      }),
      { numRuns },
    )

    /** What each decision says, held against its sheet, its certificates and the book. */
    async function agrees(): Promise<void> {
      let paid = 0
      for (const of of decisions) {
        const officer = of.unitId === unitId ? chair : upper
        const { amount, recipients, payment } = await findDecision(officer, of)
        const papers = await printCertificates(officer, of)
        expect(recipients.reduce((sum, one) => sum + one.amount, 0)).toBe(amount)
        expect(papers.map((paper) => paper.number)).toEqual(
          recipients.map(({ certificateNumber }) => certificateNumber),
        )
        if (payment === 'paid') paid += amount
      }
      const { rows } = await sql<{ booked: number; gaps: number; sealed: number }>`
        select (select coalesce(sum(amount), 0)::bigint from ledger.posting where unit_id = ${unitId} and account = '6132') as booked,
          (select count(*) from (select max(number) as last, count(*) as held from awards.certificate group by unit_id, year) as years where last <> held) as gaps,
          (select coalesce(sum(certificate.amount), 0)::bigint from awards.certificate
            join awards.recipient on recipient.unit_id = certificate.unit_id and recipient.id = certificate.recipient_id
            join awards.decision on decision.unit_id = recipient.unit_id and decision.id = recipient.decision_id
            where decision.payment = 'paid') as sealed`.execute(ctx.db)
      expect(rows).toEqual([{ booked: paid, gaps: 0, sealed: paid }])
      const findings = await proveInvariants(ctx.db, awardInvariants)
      expect(findings.flatMap(({ problems }) => problems)).toEqual([])
    }
  },
  timeout,
)

/** A step out of turn is refused in words; anything else is a bug. */
function expectRefusal(error: unknown): void {
  for (const kind of [Refused, Invalid, Forbidden, NotFound]) if (error instanceof kind) return
  throw error
}
