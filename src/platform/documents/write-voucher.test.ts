import { expect, test } from 'vitest'
import { typesetVouchers, type Voucher } from './write-voucher.ts'

const voucher: Voucher = {
  kind: 'payment',
  unionName: 'Công đoàn cơ sở Văn phòng Tỉnh ủy Đắk Nông',
  upperName: 'Công đoàn Viên chức tỉnh Đắk Nông',
  number: '0012/2026',
  dayLine: 'Ngày 05 tháng 3 năm 2026',
  debit: '61313',
  credit: '111',
  counterpart: 'Nguyễn Thị Phương Thảo',
  address: 'Tổ công đoàn Phòng Hành chính – Quản trị',
  reason: 'Thăm hỏi đoàn viên điều trị tại Bệnh viện Đa khoa tỉnh theo Quyết định 05/QĐ-CĐCS',
  amount: '1.500.000',
  amountInWords: 'Một triệu năm trăm nghìn đồng',
  attachedCount: 2,
  chair: 'Trần Văn Hùng',
  accountant: 'Lê Thị Mai',
  treasurer: 'Phạm Thị Hoa',
  writer: 'Phạm Thị Hoa',
  cancelled: '',
}

test('a voucher fits on one page, however long its words', () => {
  const long = { ...voucher, reason: `${voucher.reason}; `.repeat(3), cancelled: 'Đã hủy' }
  const typeset = typesetVouchers([voucher, { ...long, kind: 'receipt', address: '' }])

  expect(typeset).toMatchObject({ pages: 2, warnings: [], archivable: true })
  expect(typeset.pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
