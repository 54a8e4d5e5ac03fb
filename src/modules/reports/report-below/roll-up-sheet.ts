import type { SheetToWrite } from '#platform/spreadsheet/write-sheet.ts'
import { reportStateLabels } from '../labels.ts'
import type { FoundRollUp } from '../report/who-has-sent.ts'
import { fullLabel } from './asked-roll-up.ts'

/**
 * The roll-up as a sheet: a row a unit with the numbers as the facts give them, their sum, what stands beside these units, and
 * the whole branch. On a second sheet, where a report that was sent says something else.
 */
export function rollUpSheet(
  { columns, whole, rest, units: all }: FoundRollUp,
  units: FoundRollUp['units'],
  title: string,
): SheetToWrite {
  const amounts = (of: Record<string, number>) => columns.map(({ figure }) => of[figure] ?? 0)
  const sums = columns.map(({ figure }) =>
    units.reduce((sum, { live }) => sum + (live[figure] ?? 0), 0),
  )
  const isWhole = units.length === all.length
  const foot = [
    [null, 'Cộng', '', null, ...sums],
    ...(isWhole && amounts(rest).some((amount) => amount !== 0)
      ? [
          [
            null,
            'Phần khác của nhánh (đơn vị trung gian, đơn vị đổi nơi trực thuộc)',
            '',
            null,
            ...amounts(rest),
          ],
        ]
      : []),
    ...(isWhole ? [[null, 'Toàn nhánh', '', null, ...amounts(whole)]] : []),
  ]
  return {
    sheetName: 'Cộng dồn',
    title,
    columns: [
      { header: 'STT', kind: 'number', width: 6 },
      { header: 'Đơn vị', kind: 'text', width: 48 },
      { header: 'Báo cáo', kind: 'text', width: 14 },
      { header: 'Ngày gửi', kind: 'day', width: 12 },
      ...columns.map((column) => ({
        header: fullLabel(columns, column),
        kind: 'number' as const,
        width: 12,
      })),
    ],
    rows: [
      ...units.map((unit, index) => [
        index + 1,
        unit.name,
        unit.state === 'not_started' ? 'Chưa soạn' : reportStateLabels[unit.state],
        unit.submittedOn,
        ...amounts(unit.live),
      ]),
      ...foot,
    ],
    notes: { sheetName: 'Báo cáo đã gửi khác dữ liệu', lines: differences(units, columns) },
  }
}

function differences(units: FoundRollUp['units'], columns: FoundRollUp['columns']): string[] {
  const lines = units.flatMap(({ name, sent, live }) =>
    columns
      .filter(({ figure }) => sent?.[figure] !== undefined && sent[figure] !== (live[figure] ?? 0))
      .map(
        (column) =>
          `${name}, ${fullLabel(columns, column)}: báo cáo ghi ${sent?.[column.figure]}, dữ liệu hiện tại ${live[column.figure] ?? 0}`,
      ),
  )
  return lines.length > 0 ? lines : ['Các báo cáo đã gửi đều khớp với dữ liệu hiện tại.']
}
