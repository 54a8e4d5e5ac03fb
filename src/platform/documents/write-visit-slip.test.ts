import { expect, test } from 'vitest'
import { typesetVisitSlips } from './write-visit-slip.ts'

test('a visit slip fits on one page, however long its words', () => {
  const slip = {
    unionName: 'Công đoàn cơ sở Văn phòng Tỉnh ủy Đắk Nông',
    upperName: 'Công đoàn Viên chức tỉnh Đắk Nông',
    number: '592',
    dayLine: 'Ngày 05 tháng 3 năm 2026',
    fullName: 'Nguyễn Thị Phương Thảo',
    groupName: 'Tổ công đoàn Phòng Hành chính – Lưu trữ',
    reason: 'Thăm hỏi, trợ cấp',
    amount: '1.500.000',
    amountInWords: 'Một triệu năm trăm nghìn đồng',
    visitors: 'Chủ tịch công đoàn và tổ trưởng tổ công đoàn Phòng Hành chính – Lưu trữ',
    chair: 'Trần Văn Hùng',
    accountant: '',
  }
  const long = { ...slip, visitors: `${slip.visitors}; `.repeat(3), upperName: '', groupName: '' }
  expect(typesetVisitSlips([slip, long])).toMatchObject({
    pages: 2,
    warnings: [],
    archivable: true,
  })
})
