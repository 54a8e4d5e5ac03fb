import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortened, textWidth, wrapped } from './text-width.ts'

describe('names in a narrow place', () => {
  it('take the same room with marks and without', () => {
    expect(textWidth('Nguyễn Thị Thuỷ', 12)).toBe(textWidth('Nguyen Thi Thuy', 12))
  })

  it('stay whole when they fit and otherwise end in dots within the room', () => {
    expect(shortened('Tổ Toán', 200, 12)).toBe('Tổ Toán')
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), fc.integer({ min: 40, max: 200 }), (name, room) => {
        const short = shortened(name, room, 12)
        expect(short === name || short.endsWith('…')).toBe(true)
        expect(textWidth(short, 12)).toBeLessThanOrEqual(room)
      }),
    )
  })

  it('are broken at spaces into no more lines than allowed', () => {
    expect(wrapped('Công đoàn Viên chức tỉnh', 80, 12, 3)).toEqual([
      'Công đoàn',
      'Viên chức',
      'tỉnh',
    ])
    expect(wrapped('Công đoàn Viên chức tỉnh', 80, 12, 2)).toHaveLength(2)
    expect(wrapped('', 80, 12, 2)).toEqual([''])
  })
})
