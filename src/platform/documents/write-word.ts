import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import { annexLabel, annexReference } from './document-words.ts'
import type { Annex, Block, StateDocument } from './state-document.ts'
import { BULLETS, blockParts, prose } from './word/blocks.ts'
import { head, title } from './word/head.ts'
import { centredLine, FONT, MARGINS, millimetres, PAPER, run, textWidth } from './word/layout.ts'
import { signing } from './word/signing.ts'

/** The document as a Word file (.docx) an officer can go on writing in. */
export async function writeWord(document: StateDocument): Promise<Buffer> {
  const annexes = document.annexes ?? []
  const space = new Paragraph({ spacing: { before: 120, after: 0 }, keepNext: true, children: [] })
  const text = [
    head(document),
    ...title(document),
    ...body(document.blocks),
    space,
    signing(document),
  ]
  const file = new Document({
    title: [document.kind, document.subject].filter(Boolean).join(' '),
    creator: document.issuingBodyName ?? document.issuingBody,
    styles: {
      default: { document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } } },
    },
    numbering: { config: [{ reference: BULLETS, levels: [dash] }] },
    sections: [
      section(document, false, text),
      ...annexes.map((annex, index) =>
        section(document, annex.landscape, [
          ...annexHead(document, annex, annexLabel(index, annexes.length)),
          ...annex.blocks.flatMap((block) => blockParts(block, textWidth(annex.landscape))),
        ]),
      ),
    ],
  })
  return await Packer.toBuffer(file)
}

const dash = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: millimetres(15), hanging: millimetres(5) } } },
}

/** The text; its last paragraph stays on the page of the signature. */
function body(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'paragraph' && index === blocks.length - 1
      ? [prose(block, true)]
      : blockParts(block, textWidth(false)),
  )
}

function annexHead(document: StateDocument, annex: Annex, label: string): Paragraph[] {
  return [
    centredLine([run(label, 14, { bold: true })]),
    centredLine([run(annex.title.toLocaleUpperCase('vi'), 14, { bold: true })]),
    centredLine([run(annexReference(document), 14, { italics: true })], {
      spacing: { after: 200 },
    }),
  ]
}

/** Pages counted from one, their number centred in the top margin except on the first. */
function section(
  document: StateDocument,
  landscape: boolean,
  children: (Paragraph | Table)[],
): ISectionOptions {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const pageNumber = new TextRun({ children: [PageNumber.CURRENT], size: 26 })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { size: { ...PAPER, orientation }, margin: MARGINS, pageNumbers: { start: 1 } },
    },
    headers: {
      first: header(document, []),
      default: header(document, [pageNumber]),
    },
    children,
  }
}

function header(document: StateDocument, runs: TextRun[]): Header {
  const watermark = document.watermark
    ? [new TextWatermark({ text: document.watermark, font: FONT, color: 'D0D0D0' })]
    : []
  const children = [...runs, ...watermark]
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] })
}
