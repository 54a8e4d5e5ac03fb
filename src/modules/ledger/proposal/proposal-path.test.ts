import { describe, expect } from 'vitest'
import type { Context } from '#platform/context.ts'
import { test } from '#testing/test.ts'
import { gift, givenOfficers, visit } from '../book/given-officers.ts'
import { kept } from '../entry/given-book.ts'
import {
  approvePayment,
  listProposals,
  payProposal,
  proposePayment,
  recordPayment,
  recordReceipt,
  refusePayment,
  setApprovalRule,
  withdrawProposal,
} from '../index.ts'

describe('a payment from the threshold on', () => {
  async function givenThreshold(ctx: Context) {
    const officers = await givenOfficers(ctx)
    const { unitId, chair, treasurer } = officers
    await recordReceipt(treasurer, { unitId, ...gift })
    await setApprovalRule(chair, {
      unitId,
      fromDay: '06/01/2026',
      threshold: '2.000.000',
      decisionNumber: '05/QĐ-CĐCS',
      decisionDay: '05/01/2026',
    })
    return officers
  }

  test('is proposed by one, approved by another and paid once', async ({ ctx }) => {
    const { unitId, treasurer, accountant, chair, deputy } = await givenThreshold(ctx)

    await recordPayment(treasurer, { unitId, ...visit, amount: '1.999.999', day: '06/01/2026' })
    await expect(recordPayment(treasurer, { unitId, ...visit, day: '06/01/2026' })).rejects.toThrow(
      'hai người duyệt',
    )

    const { proposalId } = await proposePayment(chair, { unitId, ...visit })
    await expect(approvePayment(chair, { unitId, proposalId })).rejects.toThrow('không tự duyệt')
    await expect(payProposal(treasurer, { unitId, proposalId, day: '09/01/2026' })).rejects.toThrow(
      'Chờ duyệt',
    )
    await approvePayment(deputy, { unitId, proposalId })
    await expect(approvePayment(deputy, { unitId, proposalId })).rejects.toThrow('Đã duyệt')
    const outcomes = await Promise.allSettled(
      [treasurer, accountant].map((payer) =>
        payProposal(payer, { unitId, proposalId, day: '09/01/2026' }),
      ),
    )

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await kept(ctx, unitId))['61313/0']).toBe(1_999_999 + 2_000_000)
    expect((await listProposals(treasurer, { unitId })).rows).toMatchObject([{ state: 'paid' }])
  })

  test('wants the second person by the rule of its day or of today, whichever is stricter', async ({
    ctx,
  }) => {
    const { unitId, treasurer, chair } = await givenThreshold(ctx)
    const rule = { unitId, decisionNumber: '06/QĐ-CĐCS', decisionDay: '05/01/2026' }
    await setApprovalRule(chair, { ...rule, fromDay: '12/01/2026', threshold: '3.000.000' })
    const pay = (day: string, amount: string) =>
      recordPayment(treasurer, { unitId, ...visit, day, amount })

    // Before the first rule: today's. Under the first: its own. Under the second: its own.
    await expect(pay('05/01/2026', '3.000.000')).rejects.toThrow('hai người duyệt')
    await pay('05/01/2026', '2.500.000')
    await expect(pay('07/01/2026', '2.500.000')).rejects.toThrow('hai người duyệt')
    await pay('12/01/2026', '2.500.000')
    // No threshold any more: what falls under an earlier rule still wants two.
    await setApprovalRule(chair, { ...rule, fromDay: '15/01/2026', threshold: '' })
    await expect(pay('12/01/2026', '3.000.000')).rejects.toThrow('hai người duyệt')
  })

  test('is refused with a reason or withdrawn by who proposed it', async ({ ctx }) => {
    const { unitId, treasurer, accountant, chair } = await givenThreshold(ctx)
    const first = await proposePayment(treasurer, { unitId, ...visit })
    const second = await proposePayment(treasurer, { unitId, ...visit })

    await refusePayment(chair, { unitId, ...first, remark: 'Chưa có giấy ra viện' })
    await expect(withdrawProposal(accountant, { unitId, ...second })).rejects.toThrow(
      'Chỉ người đề nghị',
    )
    await withdrawProposal(treasurer, { unitId, ...second })

    const { rows } = await listProposals(treasurer, { unitId, sort: 'proposed' })
    expect(rows.map(({ state, remark }) => [state, remark])).toEqual([
      ['refused', 'Chưa có giấy ra viện'],
      ['withdrawn', ''],
    ])
  })
})
