import { expect, it } from 'vitest'
import { stampOf } from './build-if-stale.ts'

const page = { path: 'src/page.tsx', content: 'Xin chào' }
const style = { path: 'src/style.css', content: 'body {}' }

it('the same sources in any order need no new build', () => {
  expect(stampOf([page, style])).toBe(stampOf([style, page]))
})

it.each([
  ['a changed file', [page, { ...style, content: 'main {}' }]],
  ['a renamed file', [page, { ...style, path: 'src/look.css' }]],
  ['a removed file', [page]],
  ['text moved from a name into the file', [page, { path: 'src/style', content: '.cssbody {}' }]],
])('%s needs a new build', (_, sources) => {
  expect(stampOf(sources)).not.toBe(stampOf([page, style]))
})
