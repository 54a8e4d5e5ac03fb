import type { Unchecked } from '#platform/operation.ts'
import type { RollUp, RollUpColumn } from './roll-up.ts'

/** The address of the roll-up as the query's input: `period=year:2020-11-30`, `tree`, `cut`. */
export function askedRollUp(asked: Unchecked): Unchecked {
  const [periodKind = '', on = ''] = (asked.period ?? '').split(':')
  return { ...asked, periodKind, on }
}

/**
 * Which figures are shown: all of them, those of one code, or the main ones: no part of another and not nought everywhere.
 */
export function columnsAsked(
  { columns, whole }: Pick<RollUp, 'columns' | 'whole'>,
  figures: string,
): RollUpColumn[] {
  if (figures === 'all') return [...columns]
  const ofCode = columns.filter(({ code }) => code === figures)
  return ofCode.length > 0
    ? ofCode
    : columns.filter(({ figure, indent }) => indent === 0 && whole[figure])
}

/** The choices for `columnsAsked`: a code is named by its first figure. */
export function figureChoices(columns: readonly RollUpColumn[]) {
  const codes = [...new Set(columns.map(({ code }) => code))]
  return [
    { value: 'all', label: 'Tất cả chỉ tiêu' },
    ...codes.map((value) => ({
      value,
      label: `${value} · ${columns.find(({ code }) => code === value)?.label ?? ''}`,
    })),
  ]
}

/** A figure's heading where it does not stand beneath the one of which it is a part: 'Kết nạp mới trong kỳ: nữ'. */
export function fullLabel(columns: readonly RollUpColumn[], column: RollUpColumn): string {
  const index = columns.findIndex(({ figure }) => figure === column.figure)
  const whole = columns.slice(0, index).findLast(({ indent }) => indent < column.indent)
  const part = column.label.replace(/^Trong đó:\s*/u, '')
  return whole ? `${whole.label}: ${part.charAt(0).toLowerCase()}${part.slice(1)}` : column.label
}
