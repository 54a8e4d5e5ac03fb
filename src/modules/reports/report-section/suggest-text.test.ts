import { expect, test } from 'vitest'
import { suggestText } from './suggest-text.ts'

const facts = (members: number, before: number, women: number) => ({
  to: '2020-11-30',
  comparedWith: 'năm trước',
  numbers: new Map([
    ['members.members', { value: members, compared: before, whole: null }],
    ['members.women', { value: women, compared: 0, whole: members }],
    ['members.left', { value: 0, compared: 0, whole: null }],
  ]),
})
const first =
  'Đến {to}, toàn đơn vị có {members.members} đoàn viên, {members.members:change} so với {compared}; nữ chiếm {members.women:share}.'

test('a sentence says how many, how that changed and what share', () => {
  expect(suggestText([first], facts(3942, 3917, 2000))).toBe(
    'Đến 30/11/2020, toàn đơn vị có 3.942 đoàn viên, tăng 25 so với năm trước; nữ chiếm 50,7%.',
  )
  expect(suggestText([first], facts(3900, 3917, 1950))).toContain('giảm 17')
  expect(suggestText([first], facts(3917, 3917, 0))).toContain('không thay đổi')
})

test('what did not happen is not told, nor what this report does not count', () => {
  expect(
    suggestText(['Giảm {members.left} người.', 'Có {funds.loans} lượt vay.'], facts(1, 1, 1)),
  ).toBe('')
})

test('a share of nobody is nought', () => {
  expect(suggestText(['{members.members}: {members.women:share}'], facts(0, 2, 0))).toBe('0: 0%')
})

test('what stands in brackets is said only when there is something to say', () => {
  const sentence =
    'Có {members.members} đoàn viên[, nữ {members.women} người][, giảm {members.left} người].'
  expect(suggestText([sentence], facts(5, 5, 2))).toBe('Có 5 đoàn viên, nữ 2 người.')
})
