import { describe, expect, it } from 'vitest'
import {
  annexLabel,
  annexReference,
  dateline,
  recipientLines,
  withLastWordsBound,
} from './document-words.ts'
import { givenReport } from './given-document.ts'

describe('the words every document shares', () => {
  it('say where and when it was issued', () => {
    expect(dateline(givenReport({ day: '2026-11-20' }))).toBe('Nam Định, ngày 20 tháng 11 năm 2026')
  })

  it('ends the list of recipients with a full stop and every other line with a semicolon', () => {
    expect(recipientLines(['Như trên', '- Các tổ công đoàn;', 'Lưu: VT.'])).toEqual([
      '- Như trên;',
      '- Các tổ công đoàn;',
      '- Lưu: VT.',
    ])
    expect(recipientLines([])).toEqual([])
  })

  it('names the document an annex belongs to', () => {
    expect(annexReference(givenReport())).toBe(
      '(Kèm theo Báo cáo số 03/BC-CĐVC ngày 05 tháng 02 năm 2026 của Công đoàn Viên chức tỉnh)',
    )
    expect(annexReference(givenReport({ kind: undefined, issuingBodyName: undefined }))).toBe(
      '(Kèm theo Công văn số 03/BC-CĐVC ngày 05 tháng 02 năm 2026)',
    )
  })

  it('numbers annexes in Roman figures once there are two', () => {
    expect(annexLabel(0, 1)).toBe('Phụ lục')
    expect([0, 3, 8, 13].map((index) => annexLabel(index, 14))).toEqual([
      'Phụ lục I',
      'Phụ lục IV',
      'Phụ lục IX',
      'Phụ lục XIV',
    ])
  })

  it('keeps a place name of two words on one line', () => {
    expect(withLastWordsBound('TỈNH NAM ĐỊNH')).toBe('TỈNH NAM\u00A0ĐỊNH')
    expect(withLastWordsBound('CĐCS')).toBe('CĐCS')
  })
})
