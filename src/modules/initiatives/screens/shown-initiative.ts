import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import type { ShownInitiative } from './initiative-form-fields.tsx'

type Given = Omit<ShownInitiative, 'benefit' | 'appliedOn'> & {
  benefit: number
  appliedOn: string | null
  authors: readonly { name: string; birthDay: string | null; share: number }[]
}

/** An initiative as its form shows it: amounts and days as people type them; namesakes among the members with their birth day. */
export function shownInitiative(one: Given, members: readonly string[] = []) {
  const { title, field, problem, solution, effect, benefitWords } = one
  return {
    value: {
      ...{ title, field, problem, solution, effect, benefitWords },
      benefit: one.benefit > 0 ? formatVnd(one.benefit).replace(/\s*₫/, '') : '',
      appliedOn: one.appliedOn ? formatDay(one.appliedOn) : '',
    },
    authors: one.authors.map(({ name, birthDay, share }) => {
      const exact = birthDay && `${name} (${formatDay(birthDay)})`
      return { name: exact && members.includes(exact) ? exact : name, share }
    }),
  }
}
