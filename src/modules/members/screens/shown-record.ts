import { formatDay } from '#platform/vietnamese/format-day.ts'
import { initials } from '#platform/vietnamese/person-name.ts'
import { formatPhone } from '#platform/vietnamese/phone.ts'
import type { findMember } from '../member/find-member.ts'
import type { HistoryLine } from '../membership/member-history.ts'

const shown = (day: string | null) => (day ? formatDay(day) : null)

type Found = Omit<Awaited<ReturnType<typeof findMember>>, 'sight' | 'moves'>

/** The record with its days and phone as people write them. On the server only. */
export function shownRecord(member: Found) {
  return {
    ...member,
    initials: initials(member.fullName),
    birthDay: shown(member.birthDay),
    phone: member.phone && formatPhone(member.phone),
    cardIssuedOn: shown(member.cardIssuedOn),
    joinedOn: shown(member.joinedOn),
    leftOn: shown(member.leftOn),
    children: member.children.map((child) => ({ ...child, birthDay: shown(child.birthDay) })),
    posts: member.posts.map((post) => ({
      ...post,
      fromDay: formatDay(post.fromDay),
      toDay: shown(post.toDay),
    })),
    extra: Object.fromEntries(
      Object.entries((member.extra ?? {}) as Record<string, string>).map(([key, value]) => [
        key,
        /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value) : value,
      ]),
    ),
  }
}

export function shownHistory(lines: readonly HistoryLine[]) {
  return lines.map((line) => ({ ...line, onDay: formatDay(line.onDay) }))
}
