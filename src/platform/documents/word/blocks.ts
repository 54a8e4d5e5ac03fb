import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, type Table as WordTable } from 'docx'
import type { Block, Heading, Paragraph as Prose } from '../state-document.ts'
import { millimetres, run } from './layout.ts'
import { table } from './table.ts'

const FIRST_LINE = millimetres(10)
/** At least 6 pt between paragraphs; lines 1.15 apart (Decree 30/2020, Annex I, II.6). */
const LINES = { line: 276, lineRule: LineRuleType.AUTO }
const PROSE_SPACING = { ...LINES, after: 120 }
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

/** The name under which the document's list definition is kept in the file. */
export const BULLETS = 'dashes'

/** A block as Word paragraphs or a table; `width` is the text's width in twentieths of a point. */
export function blockParts(block: Block, width: number): (Paragraph | WordTable)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)]
    case 'paragraph':
      return [prose(block)]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            alignment: AlignmentType.JUSTIFIED,
            spacing: PROSE_SPACING,
            children: [run(item, 14)],
          }),
      )
    case 'table':
      return [table(block, width), tableEnd()]
    case 'note':
      return [
        new Paragraph({
          spacing: { after: 120 },
          children: [run(block.text, 12, { italics: true })],
        }),
      ]
  }
}

/** A paragraph of prose; `keepNext` holds it on the page of what follows. */
export function prose(block: Prose, keepNext = false): Paragraph {
  const italics = block.italic ?? false
  const lead = block.lead ? [run(`${block.lead} `, 14, { bold: true, italics })] : []
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: PROSE_SPACING,
    keepNext,
    keepLines: keepNext,
    children: [...lead, run(block.text, 14, { italics })],
  })
}

function heading(block: Heading): Paragraph {
  return new Paragraph({
    heading: LEVELS[block.level - 1],
    alignment: block.centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    indent: block.centred ? undefined : { firstLine: FIRST_LINE },
    spacing: { before: block.level === 1 ? 200 : 120, after: 100, ...LINES },
    keepNext: true,
    children: [run(block.text, 14, { bold: true, italics: block.level === 3, color: '000000' })],
  })
}

/** Word joins two tables that touch; a low empty paragraph keeps them apart. */
function tableEnd(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT },
    children: [],
  })
}
