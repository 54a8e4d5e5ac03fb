import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Question, readGift, writeGift } from './gift.ts'

test('one right answer, several, and true or false are read with their explanations', () => {
  const { questions, faults } = readGift(`// Luật Công đoàn
$CATEGORY: luat

::Câu 1:: Công đoàn Việt Nam thành lập năm nào? {
  =1929 # đúng rồi
  ~1930
  ~1945
  ####Ngày 28/7/1929.
}

Ai là đoàn viên? {~%50%Người đã gia nhập ~%50%Người được kết nạp ~%-100%Người chưa xin vào}

Tỷ lệ 1\\:2 \\= 0,5. {T#Phép chia.}

Tháng Công nhân là tháng Tư. {FALSE}
`)
  expect(faults).toEqual([])
  expect(questions).toMatchObject([
    {
      kind: 'single',
      words: 'Công đoàn Việt Nam thành lập năm nào?',
      explanation: 'Ngày 28/7/1929.',
      answers: [
        { words: '1929', isRight: true },
        { words: '1930', isRight: false },
        { words: '1945', isRight: false },
      ],
    },
    { kind: 'multiple', answers: [{ isRight: true }, { isRight: true }, { isRight: false }] },
    {
      kind: 'truth',
      words: 'Tỷ lệ 1:2 = 0,5.',
      explanation: 'Phép chia.',
      answers: [{ isRight: true }, { isRight: false }],
    },
    { kind: 'truth', answers: [{ isRight: false }, { isRight: true }] },
  ])
})

test.each([
  ['Câu hỏi không có trả lời', /dấu \{ \}/],
  ['Kể về công đoàn. {}', /tự luận/],
  ['Bao nhiêu? {#3}', /về số/],
  ['Ghép. {=a -> b =c -> d}', /ghép đôi/],
  ['Câu hỏi? {=một}', /ít nhất hai/],
  ['Câu hỏi? {~một ~hai}', /Chưa có câu trả lời đúng/],
  ['Câu hỏi? {=một =hai}', /Câu nào cũng đúng/],
  ['Câu hỏi? {=một ~một}', /giống nhau/],
  ['Câu hỏi? {một =hai ~ba}', /bắt đầu bằng/],
  ['{=một ~hai}', /chưa có lời/],
  ['A {=một ~hai} B {=ba ~bốn}', /dòng trống/],
])('%s is refused with its line', (block, message) => {
  const { questions, faults } = readGift(`Đúng không? {T}\n\n// ghi chú\n${block}\n`)
  expect(questions).toHaveLength(1)
  expect(faults).toEqual([{ line: 4, message: expect.stringMatching(message) }])
})

const words = fc
  .array(fc.constantFrom(...'ab ~=#{}:\\đ1%', '\n'), { minLength: 1, maxLength: 12 })
  .map((letters) => `x${letters.join('')}y`.replace(/\n\s*/g, '\n').replace(/\\n/g, 'n'))

test('what is written out is read again as it was, whatever signs are in it', () => {
  const question = fc
    .record({
      words,
      explanation: fc.oneof(fc.constant(''), words),
      answers: fc.uniqueArray(words, { minLength: 2, maxLength: 5 }),
      rights: fc.integer({ min: 1, max: 4 }),
      isTruth: fc.boolean(),
      isTrue: fc.boolean(),
    })
    .map(({ answers, rights, isTruth, isTrue, ...rest }): Question => {
      if (isTruth)
        return {
          ...rest,
          kind: 'truth',
          answers: [
            { words: 'Đúng', isRight: isTrue },
            { words: 'Sai', isRight: !isTrue },
          ],
        }
      const count = Math.min(rights, answers.length - 1)
      const marked = answers.map((each, index) => ({ words: each, isRight: index < count }))
      return { ...rest, kind: count > 1 ? 'multiple' : 'single', answers: marked }
    })
  fc.assert(
    fc.property(fc.array(question, { minLength: 1, maxLength: 4 }), (questions) => {
      expect(readGift(writeGift(questions))).toEqual({ questions, faults: [] })
    }),
  )
})
