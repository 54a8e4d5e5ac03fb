import { givenNameSortKey, tidyName } from '#platform/vietnamese/person-name.ts'

type Reader = { text(key: string): string; wrong(key: string, sentence: string): void }

/** The name from one cell, or from two where the list parts it. Empty with a problem where there is none. */
export function readName({ text, wrong }: Reader): { fullName: string; sortKey: string } {
  const whole = text('fullName') || `${text('familyName')} ${text('givenName')}`
  const fullName = tidyName(whole)
  if (fullName === '') wrong('fullName', 'Chưa có họ và tên')
  else if (!/\p{L}/u.test(fullName)) wrong('fullName', `“${fullName}” không phải họ và tên`)
  else if (fullName.length > 120) wrong('fullName', 'Họ và tên dài quá 120 ký tự')
  else return { fullName, sortKey: givenNameSortKey(fullName) }
  return { fullName: fullName.slice(0, 120), sortKey: '' }
}
