import type { findRound } from '../round/find-round.ts'
import type { SheetRow } from './rating-sheet.tsx'

type Found = Awaited<ReturnType<typeof findRound>>
const sum = (points: readonly number[] | null) => points?.reduce((all, one) => all + one, 0) ?? null

/** The people of a round as rows of a sheet at its present step. */
export function rowsOf({ people, rules, state }: Found): SheetRow[] {
  return people.map((one) => {
    const inGroup = state === 'group' || state === 'self'
    const own = inGroup ? one.groupPoints : state === 'section' ? one.sectionPoints : one.points
    const work = one.work
    return {
      assessmentId: one.assessmentId,
      version: one.version,
      fullName: one.fullName,
      groupName: [one.groupName, one.sectionName].filter(Boolean).join(', '),
      points: own ?? one.latest,
      note: inGroup ? one.groupNote : state === 'section' ? one.sectionNote : one.note,
      rank: one.byHand && one.rank ? one.rank : '',
      degree: rules.bands.find(({ rank }) => rank === one.rank)?.name ?? '',
      reason: [one.rankReason, one.voteWords]
        .filter((text, index, all) => text && all.indexOf(text) === index)
        .join('. '),
      closed: one.closed,
      leftOutBecause: one.leftOutBecause,
      before: [
        { label: 'Tự chấm', total: sum(one.selfPoints), note: one.selfNote },
        ...(inGroup ? [] : [{ label: 'Tổ', total: sum(one.groupPoints), note: one.groupNote }]),
        ...(state === 'committee' || state === 'concluded'
          ? [{ label: 'Bộ phận', total: sum(one.sectionPoints), note: one.sectionNote }]
          : []),
        { label: 'Trung bình các kỳ', total: sum(one.rolledUp), note: '' },
        ...one.lower.map((lower) => ({
          label: lower.name,
          total: sum(lower.points),
          note: [
            rules.bands.find(({ rank }) => rank === lower.rank)?.name,
            lower.groupNote,
            lower.note,
          ]
            .filter(Boolean)
            .join('. '),
        })),
        {
          label: 'Việc được giao',
          total: null,
          note:
            work.given > 0
              ? `${work.given} việc: ${work.done} xong, ${work.late} muộn, ${work.missed} không xong`
              : '',
        },
      ],
    }
  })
}
