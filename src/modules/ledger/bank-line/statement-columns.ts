import type { KnownColumn } from '#platform/spreadsheet/find-table.ts'

/** The columns of a bank statement and the headings under which Vietnamese banks write them. */
export const statementColumns: readonly KnownColumn[] = [
  {
    key: 'day',
    names: [
      'Ngày',
      'Ngày giao dịch',
      'Ngày GD',
      'Ngày hạch toán',
      'Ngày hiệu lực',
      'Transaction date',
      'Date',
    ],
  },
  {
    key: 'amountIn',
    names: [
      'Ghi có',
      'Có',
      'Số tiền ghi có',
      'PS có',
      'Phát sinh có',
      'Tiền vào',
      'Credit',
      'Credit amount',
    ],
  },
  {
    key: 'amountOut',
    names: [
      'Ghi nợ',
      'Nợ',
      'Số tiền ghi nợ',
      'PS nợ',
      'Phát sinh nợ',
      'Tiền ra',
      'Debit',
      'Debit amount',
    ],
  },
  { key: 'amount', names: ['Số tiền', 'Số tiền giao dịch', 'Số tiền GD', 'Amount'] },
  {
    key: 'description',
    names: [
      'Nội dung',
      'Nội dung giao dịch',
      'Diễn giải',
      'Mô tả',
      'Mô tả giao dịch',
      'Nội dung chi tiết',
      'Description',
      'Details',
      'Transaction detail',
    ],
  },
  {
    key: 'bankReference',
    names: [
      'Số tham chiếu',
      'Mã giao dịch',
      'Số giao dịch',
      'Số bút toán',
      'Số chứng từ',
      'Reference',
      'Ref no',
      'Transaction ID',
    ],
  },
]
export const statementKeys = [
  'day',
  'amountIn',
  'amountOut',
  'amount',
  'description',
  'bankReference',
] as const
export type StatementKey = (typeof statementKeys)[number]
