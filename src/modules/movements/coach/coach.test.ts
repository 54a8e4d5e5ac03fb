import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adviceOn } from './advice.ts'
import { lacksOf } from './lacks-of.ts'
import { marksOf } from './marks-of.ts'
import { nearFrom, shareOf } from './share-of.ts'
import { markShared } from './shared-words.ts'
import { twinOf } from './twin-of.ts'
import { wordsOf } from './words-of.ts'

const words = fc.array(
  fc.constantFrom('số', 'hóa', '200', 'hồ', 'sơ', 'phòng', 'và', 'CNTT', 'Đoàn', 'viên', '30/6'),
  { minLength: 1, maxLength: 14 },
)

test('accents, case, order and punctuation do not make another text', () => {
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.nat()), (text, dice) => {
      const shuffled = text.toSorted(() => (Number(dice.next().value) % 2 ? 1 : -1))
      const loud = shuffled.join(', ').toUpperCase()
      expect(twinOf(loud)).toBe(twinOf(text.join(' ')))
    }),
  )
})

test('a likeness is the same both ways, between nothing and all, and all for a text and itself', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const share = shareOf(one.join(' '), other.join(' '))
      expect(share).toBeCloseTo(shareOf(other.join(' '), one.join(' ')), 10)
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1)
      const itself = one.join(' ')
      expect(shareOf(itself, itself)).toBe(wordsOf(itself).length === 0 ? 0 : 1)
    }),
  )
})

test('the words of the other text are marked, and the text stays whole', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const pieces = markShared(one.join(' '), other.join(' '))
      expect(pieces.map(({ text }) => text).join('')).toBe(one.join(' '))
    }),
  )
  expect(markShared('Số hóa 250 hồ sơ', 'so hoa 200 ho so')).toEqual([
    { text: 'Số hóa ', shared: true },
    { text: '250 ', shared: false },
    { text: 'hồ sơ', shared: true },
  ])
})

test('texts that are alike find each other by a mark, also among others', () => {
  const text = 'Hướng dẫn 3 hợp tác xã nông nghiệp hoàn thiện hồ sơ chuyển đổi theo luật mới'
  const near = 'Hướng dẫn ba HTX nông nghiệp làm xong hồ sơ chuyển đổi theo luật'
  expect(shareOf(text, near)).toBeGreaterThan(nearFrom)
  const marks = new Set(marksOf(text))
  expect(marksOf(near).some((mark) => marks.has(mark))).toBe(true)
  const other = marksOf('Trồng 60 chậu hoa trước cổng và chụp ảnh')
  expect(other.some((mark) => marks.has(mark))).toBe(false)
})

test.each([
  ['Hoàn thành tốt nhiệm vụ được giao', {}, ['amount', 'day', 'proof', 'substance']],
  ['Vận động hiến máu trong cơ quan', { quantity: '12 người', dueOn: '20/07/2024' }, ['proof']],
  ['Viết 4 bài trước 30/9', { proof: 'Đường dẫn' }, []],
  ['Theo Nghị quyết 12/NQ-TU năm 2024, dọn kho tầng hầm', {}, ['amount', 'day', 'proof']],
])('%s: the coach asks only for what is open', (content, beside, open) => {
  expect(lacksOf({ content, ...beside })).toEqual(open)
})

test('the coach asks one question of an empty text, says when last year is repeated, and is silent of nothing', () => {
  const about = (content: string, before: string[] = []) =>
    adviceOn({ content }, before).map((advice) => advice.about)
  expect(about('Hoàn thành tốt nhiệm vụ')).toEqual(['substance'])
  expect(about('Viết 4 bài báo', ['Viết bốn bài báo'])).toEqual(['repeats', 'day', 'proof'])
  expect(about('  ')).toEqual([])
})
