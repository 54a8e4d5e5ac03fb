import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { organizerLabels } from '../labels.ts'
import { exportTraining } from '../training/export-training.ts'
import { sheetResponse } from './sheet-response.ts'

const read = pageLoader(async (ctx, asked) => ({
  turns: await exportTraining(ctx, asked),
  today: ctx.today,
}))

/** One line for each turn of training; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { turns, today } = await read(args)
  return sheetResponse(
    {
      sheetName: 'Lượt đào tạo',
      columns: [
        { header: 'Họ và tên', kind: 'text', width: 28 },
        { header: 'Đơn vị', kind: 'text', width: 28 },
        { header: 'Lớp', kind: 'text', width: 40 },
        { header: 'Loại', kind: 'text', width: 26 },
        { header: 'Nơi mở', kind: 'text', width: 28 },
        { header: 'Từ ngày', kind: 'day', width: 12 },
        { header: 'Đến ngày', kind: 'day', width: 12 },
        { header: 'Số giờ', kind: 'number', width: 10 },
        { header: 'Số chứng chỉ', kind: 'text', width: 18 },
        { header: 'Ngày cấp', kind: 'day', width: 12 },
      ],
      rows: turns.map((turn) => [
        turn.fullName,
        turn.fromName,
        turn.title,
        turn.kindName,
        turn.organizerName || organizerLabels[turn.organizer],
        turn.startsOn,
        turn.endsOn,
        turn.ownHours,
        turn.certificateNumber,
        turn.certificateDay,
      ]),
    },
    `dao-tao-${today}`,
  )
}
