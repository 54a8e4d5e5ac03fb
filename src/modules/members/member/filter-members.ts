import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { plusDays } from '#platform/clock.ts'
import type { Context } from '#platform/context.ts'
import { day, id, optional } from '#platform/fields.ts'
import { searchPattern } from '#platform/list.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'

const age = z.coerce.number().int().min(0).max(120)

/** What every list and count of members can be narrowed by; all of it stands in the URL. */
export const memberFilters = {
  /** The list as it was on that day; today without one. */
  asOf: optional(day('Ngày')).catch(null),
  /** members (active or paused), active, suspended, left by that day, or all records. */
  state: z.enum(['', 'active', 'suspended', 'left', 'all']).default('').catch(''),
  sex: z.enum(['', 'female', 'male']).default('').catch(''),
  /** A group or a section with its groups; 0 for those who are in none. */
  group: optional(z.coerce.number().int().min(0)).catch(null),
  workerType: z.string().max(20).default(''),
  /** Full years on the day, both included. */
  ageFrom: optional(age).catch(null),
  ageTo: optional(age).catch(null),
  /** Those whose birth day is not recorded. */
  birth: z.enum(['', 'none']).default('').catch(''),
  joinedFrom: optional(day('Từ ngày')).catch(null),
  joinedTo: optional(day('Đến ngày')).catch(null),
  card: z.enum(['', 'yes', 'no']).default('').catch(''),
}
export const unitInput = { unitId: id }

export type MemberFilter = z.output<z.ZodObject<typeof memberFilters>> & { q?: string }

/**
 * The conditions over the aliases `member`, `period` (the latest membership that began by the day) and `place` (the group
 * on the day), as members-on-day.ts joins them.
 */
export function filterMembers(
  ctx: Context,
  filter: MemberFilter,
  { contacts, branch = false }: { contacts: boolean; branch?: boolean },
): RawBuilder<boolean>[] {
  const onDay = filter.asOf ?? ctx.today
  const isMember = sql<boolean>`members.covers(period.joined_on, period.left_on, ${onDay}::date)`
  const isPaused = sql<boolean>`exists (select from members.suspension as pause where pause.unit_id = period.unit_id
    and pause.membership_id = period.id and members.covers(pause.from_day, pause.until_day, ${onDay}::date))`
  const conditions = [sql<boolean>`member.merged_into is null`]
  const { state, sex, group, workerType, ageFrom, ageTo, joinedFrom, joinedTo, card } = filter
  if (state === '') conditions.push(isMember)
  if (state === 'active') conditions.push(isMember, sql<boolean>`not ${isPaused}`)
  if (state === 'suspended') conditions.push(isMember, isPaused)
  if (state === 'left') conditions.push(sql<boolean>`period.left_on <= ${onDay}::date`)
  if (sex) conditions.push(sql<boolean>`member.sex = ${sex}`)
  if (group === 0) conditions.push(sql<boolean>`place.subunit_id is null`)
  if (group)
    conditions.push(sql<boolean>`(place.subunit_id = ${group} or subunit.parent_id = ${group})`)
  if (workerType === 'none') conditions.push(sql<boolean>`member.worker_type is null`)
  else if (workerType) conditions.push(sql<boolean>`member.worker_type = ${workerType}`)
  if (ageFrom !== null)
    conditions.push(sql<boolean>`member.birth_day <= ${yearsBefore(onDay, ageFrom)}::date`)
  if (ageTo !== null)
    conditions.push(
      sql<boolean>`member.birth_day >= ${plusDays(yearsBefore(onDay, ageTo + 1), 1)}::date`,
    )
  if (filter.birth === 'none') conditions.push(sql<boolean>`member.birth_day is null`)
  if (joinedFrom) conditions.push(sql<boolean>`period.joined_on >= ${joinedFrom}::date`)
  if (joinedTo) conditions.push(sql<boolean>`period.joined_on <= ${joinedTo}::date`)
  if (card === 'yes') conditions.push(sql<boolean>`member.card_issued_on <= ${onDay}::date`)
  if (card === 'no')
    conditions.push(
      sql<boolean>`(member.card_issued_on is null or member.card_issued_on > ${onDay}::date)`,
    )
  if (filter.q) conditions.push(searched(filter.q, contacts, branch))
  return conditions
}

/** Below this the index on names knows nothing, and reading row by row is quicker. */
const leastLettersOfIndex = 3

/** Names without accents; for those who may see them also phone and card numbers, however they are spaced. */
function searched(typed: string, contacts: boolean, branch: boolean): RawBuilder<boolean> {
  // In one unit the few rows are read; in a whole branch the index finds them (members.named_like).
  if (!contacts && branch && searchKey(typed).length >= leastLettersOfIndex)
    return sql<boolean>`(member.unit_id, member.id) in (select unit_id, member_id from members.named_like(${searchPattern(typed)}))`
  if (!contacts) return sql<boolean>`member.name_key like ${searchPattern(typed)}`
  const digits = /^[\d\s.()+-]+$/.test(typed)
    ? typed.replace(/\D/g, '').replace(/^84(?=\d{9})/, '0')
    : ''
  return sql<boolean>`member.search_key like ${searchPattern(digits || typed)}`
}

/** The day on which somebody who is so many years old today was born at the latest. */
export function yearsBefore(day: string, years: number): string {
  const [year, rest] = [Number(day.slice(0, 4)) - years, day.slice(4)]
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29
  return `${String(year).padStart(4, '0')}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`
}
