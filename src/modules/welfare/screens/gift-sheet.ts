import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findGiftList } from '../gift-list/find-gift-list.ts'
import { sheetResponse } from './sheet-response.ts'

const read = pageLoader((ctx, asked) => findGiftList(ctx, asked))

/** The list to be signed, as a spreadsheet. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const list = await read(args)
  return sheetResponse(
    {
      sheetName: 'Danh sách ký nhận',
      title: list.name,
      columns: [
        { header: 'STT', kind: 'number', width: 6 },
        { header: 'Đoàn viên', kind: 'text', width: 28 },
        ...(list.forChildren ? [{ header: 'Con', kind: 'text', width: 28 } as const] : []),
        { header: 'Tổ, bộ phận', kind: 'text', width: 24 },
        { header: 'Số tiền', kind: 'vnd', width: 14 },
        { header: 'Ký nhận', kind: 'text', width: 18 },
      ],
      rows: list.parts.map((part, index) => [
        index + 1,
        part.fullName,
        ...(list.forChildren ? [part.aboutName] : []),
        part.groupName,
        part.amount,
        '',
      ]),
    },
    `danh-sach-qua-${list.listId}`,
  )
}
