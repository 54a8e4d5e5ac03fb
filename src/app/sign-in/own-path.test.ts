import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test.each([
  ['/units/3/members?q=hoa', '/units/3/members?q=hoa'],
  ['/', '/'],
  [null, '/'],
  ['', '/'],
  ['https://xau.example/', '/'],
  ['//xau.example', '/'],
  ['/\\xau.example', '/'],
  ['/\t/xau.example', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in, %s leads to %s', (given, path) => {
  expect(ownPath(given)).toBe(path)
})

test('no address leads to another site', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((text) => `/${text}`),
      ),
      (given) => {
        const path = ownPath(given)
        expect(new URL(path, 'https://congdoan.example').origin).toBe('https://congdoan.example')
      },
    ),
  )
})
