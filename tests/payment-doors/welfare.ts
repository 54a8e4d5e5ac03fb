import {
  approveCase,
  approveGiftList,
  enterCase,
  payCase,
  payGiftList,
  setEntitlement,
  startGiftList,
} from '#welfare'
import { amount, type Door } from './given-purse.ts'

export const welfare: Record<string, Door> = {
  'welfare.pay-case': async ({ alone, unitId, memberId }) => {
    const happened = { kind: 'hospital', relation: 'self', happenedOn: '10/01/2026' } as const
    const exception = { amount, exceptionReason: 'Chưa có mức' }
    const { caseId } = await enterCase(alone, { unitId, memberId, ...happened, ...exception })
    await approveCase(alone, { unitId, caseId })
    await payCase(alone, { unitId, caseId })
  },
  'welfare.pay-gift-list': async ({ alone, unitId }) => {
    const tet = { unitId, kind: 'tet', relation: 'self', fromDay: '01/01/2026' } as const
    await setEntitlement(alone, { ...tet, amount })
    const list = { unitId, kind: 'tet', name: 'Quà Tết 2026', onDay: '10/01/2026' }
    const { listId } = await startGiftList(alone, list)
    await approveGiftList(alone, { unitId, listId })
    await payGiftList(alone, { unitId, listId })
  },
}
