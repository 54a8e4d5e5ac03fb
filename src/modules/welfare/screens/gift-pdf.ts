import type { LoaderFunctionArgs } from 'react-router'
import type { StateDocument, TableRow } from '#platform/documents/state-document.ts'
import { writePdf } from '#platform/documents/write-pdf.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { amountInWords, formatCount } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findGiftList } from '../gift-list/find-gift-list.ts'

const read = pageLoader((ctx, asked) => findGiftList(ctx, asked))
type List = Awaited<ReturnType<typeof findGiftList>>

/** The list to be signed, one line a person; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const list = await read(args)
  const bytes = await writePdf(signedList(list))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="danh-sach-qua-${list.listId}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** One line a person, under the name of the group. */
function rowsByGroup({ parts, forChildren }: List): TableRow[] {
  return parts.flatMap((part, index) => {
    const group = part.groupName ?? 'Chưa thuộc tổ nào'
    const before = parts[index - 1]
    const isNew = !before || (before.groupName ?? 'Chưa thuộc tổ nào') !== group
    const line = [
      String(index + 1),
      part.fullName,
      ...(forChildren ? [part.aboutName] : []),
      formatCount(part.amount),
      '',
    ]
    return isNew ? [{ group }, line] : [line]
  })
}

function signedList(list: List): StateDocument {
  const child = list.forChildren
  return {
    upperBody: list.upperName.toLocaleUpperCase('vi'),
    issuingBody: list.unitName.toLocaleUpperCase('vi'),
    number: `Danh sách số ${list.listId}`,
    place: list.place,
    day: list.onDay,
    kind: 'DANH SÁCH KÝ NHẬN',
    subject: list.name,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'TT', width: 1, align: 'center' },
          { title: 'Họ và tên', width: 5 },
          ...(child ? [{ title: 'Con', width: 5 }] : []),
          { title: 'Số tiền (đồng)', width: 3, align: 'right' as const },
          { title: 'Ký nhận', width: 3 },
        ],
        rows: rowsByGroup(list),
        totalRow: [
          '',
          `Cộng ${list.parts.length} phần`,
          ...(child ? [''] : []),
          formatCount(list.amount),
          '',
        ],
      },
      { kind: 'paragraph', text: `Số tiền bằng chữ: ${amountInWords(list.amount)}.` },
      {
        kind: 'note',
        text: `Tặng ngày ${formatDay(list.onDay)}. Người nhận ký vào dòng tên mình; nhận thay thì ghi rõ họ tên.`,
      },
    ],
    signing: { modeLines: ['TM. BAN CHẤP HÀNH'], position: 'CHỦ TỊCH', name: '' },
    recipients: ['Thủ quỹ', 'Lưu hồ sơ'],
  }
}
