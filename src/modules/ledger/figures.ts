import { type Figure, figure } from '#platform/figures/figure.ts'

/** What a union's book can be counted by. The facts: views ledger.figure_* (0007_ledger.sql). */
export const ledgerFigures: readonly Figure[] = [
  figure({
    name: 'ledger.income',
    code: 'TCH1',
    label: 'Thu trong kỳ',
    unit: 'VND',
    kind: 'flow',
    page: ({ unitId, pageId }) => `/units/${unitId}/ledger/entries/${pageId}`,
  }),
  figure({
    name: 'ledger.spending',
    code: 'TCH1',
    label: 'Chi trong kỳ',
    unit: 'VND',
    kind: 'flow',
    page: ({ unitId, pageId }) => `/units/${unitId}/ledger/entries/${pageId}`,
  }),
  figure({
    name: 'ledger.money',
    code: 'TCH1',
    label: 'Tiền mặt và tiền gửi còn lại',
    unit: 'VND',
    kind: 'stock',
    page: ({ unitId, pageId }) => `/units/${unitId}/ledger/entries/${pageId}`,
  }),
  figure({
    name: 'ledger.cash_inspections',
    code: 'KT03',
    label: 'Kiểm tra quỹ tiền mặt',
    unit: 'turn',
    kind: 'flow',
    page: ({ unitId }) => `/units/${unitId}/ledger/cash-counts`,
  }),
]
