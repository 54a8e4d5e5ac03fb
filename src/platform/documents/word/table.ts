import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import type {
  TableColumn,
  Table as TableModel,
  TableRow as TableRowModel,
} from '../state-document.ts'
import { run } from './layout.ts'

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const
const SIZE = 12

/** A table of no more rows than this is not torn over two pages. */
const SHORT = 10

/** A ruled table over the whole text width; its header row comes back on every page. */
export function table(model: TableModel, width: number): Table {
  const widths = columnWidths(model.columns, width)
  const cells = (texts: readonly string[], bold: boolean) =>
    model.columns.map((column, index) =>
      cell(texts[index] ?? '', { width: widths[index] ?? 0, align: column.align ?? 'left', bold }),
    )
  const whole = model.rows.length <= SHORT
  const header = new TableRow({
    tableHeader: true,
    keepNext: whole,
    cantSplit: true,
    children: model.columns.map((column, index) =>
      cell(column.title, { width: widths[index] ?? 0, align: 'center', bold: true }),
    ),
  })
  const last = model.totalRow ? model.rows.length : model.rows.length - 1
  const rowOf = (row: TableRowModel, index: number) =>
    'group' in row
      ? new TableRow({ cantSplit: true, keepNext: true, children: [groupCell(row.group, model)] })
      : new TableRow({
          cantSplit: true,
          keepNext: index < last && (whole || index === model.rows.length - 1),
          children: cells(row, false),
        })
  const total = model.totalRow
    ? [new TableRow({ cantSplit: true, children: cells(model.totalRow, true) })]
    : []
  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    rows: [header, ...model.rows.map(rowOf), ...total],
  })
}

function columnWidths(columns: readonly TableColumn[], width: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0)
  return columns.map((column) => Math.floor((width * column.width) / shares))
}

function groupCell(text: string, model: TableModel): TableCell {
  return new TableCell({
    columnSpan: model.columns.length,
    children: [
      new Paragraph({ spacing: { after: 0 }, children: [run(text, SIZE, { bold: true })] }),
    ],
  })
}

function cell(
  text: string,
  { width, align, bold }: { width: number; align: keyof typeof ALIGNMENTS; bold: boolean },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment: ALIGNMENTS[align],
        spacing: { before: 0, after: 0 },
        children: [run(text, SIZE, { bold })],
      }),
    ],
  })
}
