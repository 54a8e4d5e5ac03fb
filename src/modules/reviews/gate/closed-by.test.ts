import { describe, expect, it } from 'vitest'
import { bestOpen, closedBy, type Gate, type Standing } from './closed-by.ts'

const gate = (kind: Gate['kind'], most: number, belowRank: number | null = null): Gate => ({
  gateId: 1,
  kind,
  most,
  belowRank,
  closesRank: 1,
  document: 'Hướng dẫn 05/HD-CĐCS',
})
const sound: Standing = {
  absentDays: 0,
  memberMonths: 60,
  severity: 0,
  registered: true,
  lowerRanks: [],
}

describe('a gate', () => {
  it.each<[string, Gate, Partial<Standing>, string | null]>([
    ['40 working days absent pass', gate('absent_days', 40), { absentDays: 40 }, null],
    [
      '41 working days absent do not',
      gate('absent_days', 40),
      { absentDays: 41 },
      'nghỉ 41 ngày làm việc, mức tối đa 40 (thai sản không tính), theo Hướng dẫn 05/HD-CĐCS',
    ],
    [
      '9 months as a member are too few',
      gate('member_months', 10),
      { memberMonths: 9 },
      'là đoàn viên của đơn vị được 9 tháng, cần ít nhất 10 tháng, theo Hướng dẫn 05/HD-CĐCS',
    ],
    ['10 months are enough', gate('member_months', 10), { memberMonths: 10 }, null],
    ['nobody is barred without a discipline', gate('discipline', 1), {}, null],
    [
      'a reprimand bars where it counts from there',
      gate('discipline', 1),
      { severity: 1 },
      'bị kỷ luật khiển trách, không xét từ mức khiển trách trở lên, theo Hướng dẫn 05/HD-CĐCS',
    ],
    ['a reprimand does not where a warning is asked', gate('discipline', 2), { severity: 1 }, null],
    [
      'whoever registered in no movement is barred',
      gate('not_registered', 0),
      { registered: false },
      'không đăng ký phong trào thi đua nào trong năm, theo Hướng dẫn 05/HD-CĐCS',
    ],
    ['two low months pass', gate('low_months', 2, 2), { lowerRanks: [3, 3, 2, 1] }, null],
    [
      'three do not',
      gate('low_months', 2, 2),
      { lowerRanks: [3, 4, 3, 1] },
      'có 3 kỳ bị xếp dưới mức cần đạt, cho phép tối đa 2 kỳ, theo Hướng dẫn 05/HD-CĐCS',
    ],
  ])('%s', (_, rule, person, because) => {
    const closed = closedBy([rule], { ...sound, ...person })
    expect(closed.map((one) => one.because)).toEqual(because ? [because] : [])
    expect(bestOpen(closed)).toBe(because ? 2 : 1)
  })

  it('tells whoever must not know it nothing of absence or discipline', () => {
    const closed = closedBy([gate('absent_days', 40), gate('discipline', 1)], {
      ...sound,
      absentDays: 50,
      severity: 2,
    })
    expect(closed.map(({ plain }) => plain).join()).not.toMatch(/nghỉ|kỷ luật|50/)
  })
})
