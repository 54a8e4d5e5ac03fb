import { randomInt, timingSafeEqual } from 'node:crypto'
import { digestOf } from '#platform/secret-box.ts'

// Without 0 O, 1 I L: people copy it from paper.
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A single-use code of 12 letters (59 bits), in groups as it is printed: 'K7MQ-2XWD-9HTA'. */
export function newCode(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}

/** What is kept of a code; typed in any case, with or without dashes and spaces. */
export function codeDigest(typed: string): Buffer {
  return digestOf('code', typed.toUpperCase().replace(/[^0-9A-Z]/g, ''))
}

/** Whether what was typed is the code, without telling by its time how much of it was right. */
export function sameCode(typed: string, code: string): boolean {
  return timingSafeEqual(codeDigest(typed), codeDigest(code))
}
