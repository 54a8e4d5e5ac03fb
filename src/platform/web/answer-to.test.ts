import { expect, test } from 'vitest'
import { Invalid, Refused } from '../errors.ts'
import { answerTo, thrownTo } from './answer-to.ts'

const sent = {
  intent: 'add',
  values: { fullName: 'Trần Thị Bình', photo: new File([], 'anh.png') },
}

for (const [what, error, status] of [
  ['a mistake in a field', new Invalid({ birthDay: ['Không có ngày này'] }), 400],
  ['a rule that says no', new Refused('Không được'), 409],
  ['a database that is gone', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503],
  [
    'a database that was shut down meanwhile',
    Object.assign(new Error('x'), { code: '57P01' }),
    503,
  ],
  ['a full disk', Object.assign(new Error('x'), { code: '53100' }), 503],
] as const) {
  test(`after ${what} the form comes back with what was typed and a Vietnamese sentence`, () => {
    const { data, init } = answerTo(error, sent)

    expect(init?.status).toBe(status)
    expect(data.values).toEqual({ fullName: 'Trần Thị Bình' })
    expect(data.message).toMatch(
      /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/,
    )
  })
}

test('a bug goes on to the error page as it is', () => {
  const bug = new TypeError('undefined is not a function')

  expect(() => answerTo(bug, sent)).toThrow(bug)
  expect(thrownTo(bug)).toBe(bug)
})

test('a page without a database says so with 503', () => {
  expect(thrownTo(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toMatchObject({
    init: { status: 503 },
  })
})
