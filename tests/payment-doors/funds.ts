import {
  agreeToLoan,
  decideAwards,
  decidePayment,
  makePayment,
  payAwards,
  payOutLoan,
  proposeAward,
  refundMember,
  remit,
  requestLoan,
  spend,
} from '#funds'
import { amount, type Door, type Purse, today } from './given-purse.ts'

const day = today

function giveBack({ alone, unitId, memberId, fundIds }: Purse) {
  // Dated before the rule.
  const refund = { unitId, fundId: fundIds.mutualAid, memberId, amount, day: '05/01/2026' }
  return refundMember(alone, refund)
}

export const funds: Record<string, Door> = {
  'funds.refund-member': giveBack,
  'funds.remit': ({ alone, unitId, fundIds }) =>
    remit(alone, { unitId, fundId: fundIds.social, amount, day, toName: 'Quỹ tỉnh' }),
  'funds.spend': ({ alone, unitId, fundIds }) => {
    const said = { toName: 'Cửa hàng thể thao', note: 'Hội thao' }
    return spend(alone, { unitId, fundId: fundIds.study, amount, day, ...said })
  },
  'funds.make-payment': async (purse) => {
    const { alone, unitId } = purse
    const { paymentId } = await giveBack(purse)
    if (paymentId === null) return
    await decidePayment(alone, { unitId, paymentId, decision: 'approved' })
    await makePayment(alone, { unitId, paymentId, day })
  },
  'funds.pay-awards': async ({ alone, unitId, memberId, fundIds }) => {
    const about = { unitId, fundId: fundIds.study, day }
    const recipient = String(memberId)
    const { awardIds } = await proposeAward(alone, {
      ...about,
      recipient,
      amount,
      reason: 'Vượt khó',
    })
    await decideAwards(alone, { unitId, awardIds, decision: 'approved' })
    await payAwards(alone, { ...about, awardIds })
  },
  'funds.pay-out-loan': async ({ alone, unitId, memberId, fundIds }) => {
    const about = { unitId, fundId: fundIds.mutualAid, memberId, amount, termMonths: 5 }
    const { loanId } = await requestLoan(alone, { ...about, purpose: 'house' })
    await agreeToLoan(alone, { unitId, loanId })
    await agreeToLoan(alone, { unitId, loanId })
    await payOutLoan(alone, { unitId, loanId, day })
  },
  'funds.record-collection': 'Money comes in.',
  'funds.record-contribution': 'Money comes in.',
  'funds.record-donation': 'Money comes in.',
  'funds.record-gift': 'Money comes in.',
  'funds.record-interest': 'Money comes in.',
  'funds.repay-loan': 'Money comes in.',
  'funds.collect-instalments': 'Money comes in.',
  'funds.write-off-loan': 'No money leaves: what cannot be got back is given up, by a decision.',
  'funds.take-back':
    'A correction: the mirror of what was recorded, with a reason, for the inspectors to read.',
}
