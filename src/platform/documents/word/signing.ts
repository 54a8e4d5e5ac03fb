import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { recipientLines } from '../document-words.ts'
import type { StateDocument } from '../state-document.ts'
import { centredLine, NO_BORDERS, run, textWidth } from './layout.ts'

/** Room for signature and seal, in twentieths of a point (about 27 mm). */
const SIGNATURE_ROOM = 1530

/** Recipients at the left, signature at the right, in a table without lines that stays whole. */
export function signing(document: StateDocument): Table {
  const half = Math.floor(textWidth(false) / 2)
  const recipients = [
    line([run('Nơi nhận:', 12, { bold: true, italics: true })]),
    ...recipientLines(document.recipients).map((text) => line([run(text, 11)])),
  ]
  const { modeLines, position, name } = document.signing
  const signature = [
    ...[...modeLines, position].map((text) => centredLine([run(text, 14, { bold: true })])),
    centredLine([run(name, 14, { bold: true })], { spacing: { before: SIGNATURE_ROOM, after: 0 } }),
  ]
  return new Table({
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [recipients, signature].map(
          (children) => new TableCell({ width: { size: half, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  })
}

function line(children: ReturnType<typeof run>[]): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, children })
}
