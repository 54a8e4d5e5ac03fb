import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { exportEvents } from '../event/export-events.ts'
import { eventStateLabels } from '../labels.ts'
import { sheetResponse } from './sheet-response.ts'

const read = pageLoader(async (ctx, asked) => ({
  events: await exportEvents(ctx, asked),
  today: ctx.today,
}))

/** The filtered events as a spreadsheet; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { events, today } = await read(args)
  return sheetResponse(
    {
      sheetName: 'Hoạt động',
      columns: [
        { header: 'Hoạt động', kind: 'text', width: 40 },
        { header: 'Loại', kind: 'text', width: 20 },
        { header: 'Từ ngày', kind: 'day', width: 12 },
        { header: 'Đến ngày', kind: 'day', width: 12 },
        { header: 'Nơi tổ chức', kind: 'text', width: 26 },
        { header: 'Trạng thái', kind: 'text', width: 18 },
        { header: 'Lượt đoàn viên', kind: 'number', width: 14 },
        { header: 'Lượt khách', kind: 'number', width: 12 },
        { header: 'Lượt cháu', kind: 'number', width: 12 },
        { header: 'Dự toán', kind: 'vnd', width: 16 },
      ],
      rows: events.map((event) => [
        event.title,
        event.kindName,
        event.startsOn,
        event.endsOn,
        event.place,
        eventStateLabels[event.state],
        event.turns,
        event.guests,
        event.children,
        event.budget,
      ]),
    },
    `hoat-dong-${today}`,
  )
}
