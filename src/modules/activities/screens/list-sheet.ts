import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findAttendanceList } from '../attendance/find-list.ts'
import { howLabels, registrationStateLabels } from '../labels.ts'
import { sheetResponse } from './sheet-response.ts'

const read = pageLoader((ctx, asked) => findAttendanceList(ctx, asked))

/** Who registered and who came, as a spreadsheet. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const list = await read(args)
  return sheetResponse(
    {
      sheetName: 'Danh sách tham gia',
      title: list.title,
      columns: [
        { header: 'STT', kind: 'number', width: 6 },
        { header: 'Đoàn viên', kind: 'text', width: 28 },
        { header: 'Tổ, bộ phận', kind: 'text', width: 24 },
        { header: 'Đăng ký', kind: 'text', width: 14 },
        { header: 'Khách đi cùng', kind: 'number', width: 14 },
        { header: 'Cháu đi cùng', kind: 'number', width: 14 },
        { header: 'Có mặt', kind: 'text', width: 22 },
      ],
      rows: list.people.map((person, index) => [
        index + 1,
        person.fullName,
        person.groupName,
        person.state ? registrationStateLabels[person.state] : '',
        person.guests,
        person.children,
        person.how ? howLabels[person.how] : '',
      ]),
    },
    `hoat-dong-${list.eventId}`,
  )
}
