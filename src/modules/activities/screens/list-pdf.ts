import type { LoaderFunctionArgs } from 'react-router'
import type { StateDocument, TableRow } from '#platform/documents/state-document.ts'
import { writePdf } from '#platform/documents/write-pdf.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findAttendanceList } from '../attendance/find-list.ts'
import { daySpan } from './day-span.ts'
import { companionsOf } from './registered.tsx'

const read = pageLoader(async (ctx, asked) => {
  const registered = await findAttendanceList(ctx, asked)
  // Without registration the paper lists everybody who was invited.
  if (registered.registers) return registered
  return findAttendanceList(ctx, {
    unitId: Number(asked.unitId),
    eventId: Number(asked.eventId),
    of: 'invited',
  })
})
type List = Awaited<ReturnType<typeof findAttendanceList>>

/** The list to be signed at the door, one line a person by group; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const list = await read(args)
  const bytes = await writePdf(signedList(list))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="danh-sach-hoat-dong-${list.eventId}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

function rowsByGroup(people: List['people']): TableRow[] {
  return people.flatMap((person, index) => {
    const group = person.groupName ?? 'Chưa thuộc tổ nào'
    const before = people[index - 1]
    const isNew = !before || (before.groupName ?? 'Chưa thuộc tổ nào') !== group
    const line = [
      String(index + 1),
      person.fullName,
      companionsOf(person),
      person.how ? 'Có mặt' : '',
      '',
    ]
    return isNew ? [{ group }, line] : [line]
  })
}

function signedList(list: List): StateDocument {
  const people = list.people.filter(({ state, how }) => state !== 'waiting' || how)
  const turns = people.filter(({ how }) => how).length
  const guests = people.reduce((sum, person) => sum + person.guests, 0)
  const children = people.reduce((sum, person) => sum + person.children, 0)
  return {
    upperBody: list.upperName.toLocaleUpperCase('vi'),
    issuingBody: list.unitName.toLocaleUpperCase('vi'),
    number: `Hoạt động số ${list.eventId}`,
    place: list.unitPlace,
    day: list.startsOn,
    kind: 'DANH SÁCH THAM GIA',
    subject: list.title,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'TT', width: 1, align: 'center' },
          { title: 'Họ và tên', width: 5 },
          { title: 'Đi cùng', width: 3 },
          { title: 'Đã ghi', width: 2 },
          { title: 'Ký tên', width: 3 },
        ],
        rows: rowsByGroup(people),
        totalRow: [
          '',
          `Cộng ${formatCount(people.length)} người`,
          [guests > 0 && `${guests} khách`, children > 0 && `${children} cháu`]
            .filter(Boolean)
            .join(', '),
          turns > 0 ? formatCount(turns) : '',
          '',
        ],
      },
      {
        kind: 'note',
        text: `${daySpan(list.startsOn, list.endsOn, list.atTime)}${list.place ? `, ${list.place}` : ''}. Mỗi người ký vào dòng tên mình; khách và cháu tính riêng.`,
      },
    ],
    signing: { modeLines: ['TM. BAN CHẤP HÀNH'], position: 'CHỦ TỊCH', name: '' },
    recipients: ['Lưu hồ sơ'],
  }
}
