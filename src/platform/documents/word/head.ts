import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { dateline, NATIONAL_MOTTO, NATIONAL_NAME, withLastWordsBound } from '../document-words.ts'
import type { StateDocument } from '../state-document.ts'
import { centredLine, millimetres, NO_BORDERS, rule, run } from './layout.ts'

/** Widths of the two halves, in millimetres: who issues, and the nation's name. */
const ISSUER = 69
const NATION = 96
const RAISED = { spacing: { before: 80, after: 0 } }

/** The head of page one: issuing body and number at the left, national name and day at the right. */
export function head(document: StateDocument): Table {
  const letterSubject = document.kind ? [] : [centredLine([run(`V/v ${document.subject}`, 12)])]
  return new Table({
    width: { size: millimetres(ISSUER + NATION), type: WidthType.DXA },
    columnWidths: [millimetres(ISSUER), millimetres(NATION)],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      pair(
        [
          centredLine([run(withLastWordsBound(document.upperBody), 12)]),
          centredLine([run(withLastWordsBound(document.issuingBody), 12, { bold: true })]),
          rule(ISSUER, 24),
        ],
        [
          centredLine([run(NATIONAL_NAME, 12, { bold: true })]),
          centredLine([run(NATIONAL_MOTTO, 13, { bold: true })]),
          rule(NATION, 58),
        ],
      ),
      pair(
        [centredLine([run(document.number, 13)], RAISED), ...letterSubject],
        [centredLine([run(dateline(document), 13, { italics: true })], RAISED)],
      ),
    ],
  })
}

/** The kind and the subject in the middle of the page, then to whom it goes. */
export function title(document: StateDocument): Paragraph[] {
  const named = document.kind
    ? [
        centredLine([run(document.kind, 14, { bold: true })], { spacing: { before: 280 } }),
        centredLine([run(withLastWordsBound(document.subject), 14, { bold: true })], {
          indent: { left: millimetres(10), right: millimetres(10) },
        }),
        rule(ISSUER + NATION, 60),
      ]
    : []
  const recipient = document.recipientLine
    ? [centredLine([run(document.recipientLine, 14)], { spacing: { before: 240, after: 200 } })]
    : []
  return [...named, ...recipient, centredLine([], { spacing: { line: 120, lineRule: 'exact' } })]
}

function pair(left: Paragraph[], right: Paragraph[]): TableRow {
  const cell = (children: Paragraph[], width: number) =>
    new TableCell({
      width: { size: millimetres(width), type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children,
    })
  return new TableRow({ cantSplit: true, children: [cell(left, ISSUER), cell(right, NATION)] })
}
