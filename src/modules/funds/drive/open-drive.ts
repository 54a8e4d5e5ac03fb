import { z } from 'zod'
import { command } from '#platform/command.ts'
import { day, id, line, money, optional, paragraph } from '#platform/fields.ts'
import { manageFunds } from '../permissions.ts'
import { listOf } from './list-of.ts'
import { writeDrive } from './write-drive.ts'

/** One call for one or several social funds; `targets` stand at the same place as their fund, empty where there is none. */
export const openDrive = command({
  name: 'funds.open-drive',
  summary: 'Phát động cuộc vận động',
  allow: manageFunds,
  input: z.object({
    unitId: id,
    name: line('Tên cuộc vận động', 200),
    appeal: paragraph('Lời kêu gọi', 3000),
    openedOn: day('Ngày phát động'),
    fundIds: listOf(id).pipe(z.array(z.number()).min(1, 'Hãy chọn ít nhất một quỹ')),
    targets: listOf(optional(money('Mục tiêu'))).optional(),
  }),
  run: (ctx, input) => writeDrive(ctx, input),
})
