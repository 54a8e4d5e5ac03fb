import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import type { StateDocument, TableRow } from '#platform/documents/state-document.ts'
import { id } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { peopleOf } from '../assessment/people-of.ts'
import { rateInCommittee } from '../permissions.ts'
import { requireRound } from './require-round.ts'

/** Everything that the minutes and the list of a round say. It leaves the house, so each reading is in the audit chain. */
export const findMinutes = query({
  name: 'reviews.find-minutes',
  summary: 'Biên bản và danh sách của đợt bình xét',
  allow: rateInCommittee,
  sensitive: true,
  input: z.object({ unitId: id, roundId: id }),
  async run(ctx, asked) {
    const round = await requireRound(ctx, asked)
    const people = await peopleOf(ctx, round)
    return { ...round, people, ...(await namesOf(ctx, asked.unitId)), today: ctx.today }
  },
})
type Minutes = Awaited<ReturnType<typeof findMinutes>>

async function namesOf(ctx: Context, unitId: number) {
  const { rows } = await sql<{ unitName: string; upperName: string | null; place: string }>`
    select name.name as unit_name, name.place,
      (select upper.name from organization.unit_parent as parent
        join organization.unit_name as upper on upper.unit_id = parent.parent_id and upper.valid @> ${ctx.today}::date
        where parent.unit_id = ${unitId} and parent.valid @> ${ctx.today}::date) as upper_name
    from organization.unit_name as name where name.unit_id = ${unitId} and name.valid @> ${ctx.today}::date`.execute(
    ctx.db,
  )
  return rows[0] ?? { unitName: '', upperName: null, place: '' }
}

/** The minutes of a review in the State layout: how it went, how many by degree, each with points and reasons. */
export function minutesDocument(minutes: Minutes): StateDocument {
  const { rules, people, concludedOn } = minutes
  const rated = people.filter(({ rank }) => rank !== null)
  const out = people.filter(({ leftOutBecause }) => leftOutBecause)
  const voted = people.filter(({ voteWords }) => voteWords)
  const byDegree = rules.bands.map((band) => ({
    ...band,
    people: rated.filter(({ rank }) => rank === band.rank).toSorted((a, b) => b.total - a.total),
  }))
  let number = 0
  const rows: TableRow[] = byDegree.flatMap(({ name, people }) => [
    ...(people.length > 0 ? [{ group: `${name} (${people.length} người)` }] : []),
    ...people.map((one) => {
      number += 1
      const why = [one.rankReason, one.note].filter(
        (text, index, all) => text && all.indexOf(text) === index,
      )
      return [
        String(number),
        one.fullName,
        one.groupName ?? one.sectionName ?? '',
        String(one.total),
        why.join('. '),
      ]
    }),
  ])
  return {
    upperBody: (minutes.upperName ?? '').toLocaleUpperCase('vi'),
    issuingBody: minutes.unitName.toLocaleUpperCase('vi'),
    issuingBodyName: minutes.unitName,
    number: 'Số:     /BB-CĐ',
    place: minutes.place,
    day: concludedOn ?? minutes.today,
    kind: 'BIÊN BẢN',
    subject: minutes.name,
    blocks: [
      {
        kind: 'paragraph',
        text: `Kỳ bình xét từ ngày ${formatDay(minutes.fromDay)} đến ngày ${formatDay(minutes.untilDay)}, theo ${minutes.setName} (${minutes.setDocument}).`,
      },
      { kind: 'heading', level: 1, text: 'I. DIỄN BIẾN' },
      {
        kind: 'list',
        items: [
          `Số người trong đợt: ${people.length}; đã tự chấm: ${people.filter(({ selfPoints }) => selfPoints).length}; tổ đã cho ý kiến: ${people.filter(({ groupPoints }) => groupPoints).length}`,
          `Đã xếp loại: ${rated.length} người; không xếp loại: ${out.length} người`,
        ],
      },
      { kind: 'heading', level: 1, text: 'II. KẾT QUẢ XẾP LOẠI' },
      {
        kind: 'list',
        items: byDegree.map(({ name, people }) => `${name}: ${people.length} người`),
      },
      {
        kind: 'table',
        columns: [
          { title: 'TT', width: 1, align: 'center' },
          { title: 'Họ và tên', width: 5 },
          { title: 'Tổ, bộ phận', width: 4 },
          { title: 'Điểm', width: 1.4, align: 'right' },
          { title: 'Nhận xét, lý do', width: 6 },
        ],
        rows,
      },
      ...(voted.length > 0
        ? ([
            { kind: 'heading', level: 1, text: 'III. BỎ PHIẾU KÍN' },
            {
              kind: 'list',
              items: voted.map(
                (one) => `${one.fullName}: ${one.voteWords.replace(/^Bỏ phiếu kín: /, '')}`,
              ),
            },
          ] as const)
        : []),
      ...(out.length > 0
        ? ([
            { kind: 'heading', level: 1, text: 'KHÔNG XẾP LOẠI' },
            { kind: 'list', items: out.map((one) => `${one.fullName}: ${one.leftOutBecause}`) },
          ] as const)
        : []),
      {
        kind: 'paragraph',
        text: 'Biên bản đã được đọc lại cho những người dự họp cùng nghe và nhất trí.',
      },
    ],
    signing: { modeLines: ['TM. BAN CHẤP HÀNH'], position: 'CHỦ TỊCH', name: '' },
    recipients: ['Các tổ công đoàn', 'Lưu hồ sơ'],
    ...(concludedOn ? {} : { watermark: 'DỰ THẢO' }),
  }
}
