import { agreeToLoan, openCollection, openDrive, openFund, requestLoan } from '#funds'
import type { Context } from '#platform/context.ts'

/** A fund that lends, a sheet, a request, and a drive. */
export async function givenFunds(chair: Context, unitId: number, memberId: number) {
  const openedOn = '01/03/2023'
  const { fundId } = await openFund(chair, {
    unitId,
    kind: 'mutual_aid',
    name: 'Quỹ tương trợ',
    openedOn,
    contribution: '100.000',
    contributionEvery: 'month',
    loanCeiling: '5.000.000',
  })
  const sheet = { unitId, fundId, name: 'Tháng 1/2026', dueOn: '05/01/2026' }
  const { collectionId } = await openCollection(chair, sheet)
  const { loanId } = await requestLoan(chair, {
    unitId,
    fundId,
    memberId,
    purpose: 'school',
    amount: '2.000.000',
    termMonths: 5,
  })
  await agreeToLoan(chair, { unitId, loanId })
  const social = await openFund(chair, {
    unitId,
    kind: 'social',
    cause: 'poor',
    name: 'Vì người nghèo',
    openedOn,
  })
  const call = { unitId, name: 'Tháng cao điểm', openedOn, fundIds: [social.fundId] }
  const { driveId } = await openDrive(chair, call)
  return { fundId, collectionId, loanId, driveId }
}
