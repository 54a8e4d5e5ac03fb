import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IParagraphOptions,
  type IRunOptions,
  type ITableBordersOptions,
  Paragraph,
  sectionPageSizeDefaults,
  TextRun,
} from 'docx'

/** Decree 30/2020, Annex I: Times New Roman, black, on A4. */
export const FONT = 'Times New Roman'
const A4 = { width: 210, height: 297 }
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 }

export const millimetres = convertMillimetersToTwip

/** Paper and margins in the units of the library, which turns the page itself when landscape. */
export const PAPER = {
  width: sectionPageSizeDefaults.WIDTH,
  height: sectionPageSizeDefaults.HEIGHT,
}
export const MARGINS = {
  top: millimetres(MARGIN.top),
  bottom: millimetres(MARGIN.bottom),
  left: millimetres(MARGIN.left),
  right: millimetres(MARGIN.right),
  header: millimetres(10),
}

/** Width between the margins, in twentieths of a point. */
export function textWidth(landscape: boolean): number {
  const paper = landscape ? A4.height : A4.width
  return millimetres(paper - MARGIN.left - MARGIN.right)
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const NO_BORDERS: ITableBordersOptions = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
}

/** A run of text; its size is in points. */
export function run(text: string, points: number, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text, size: points * 2 })
}

/** A centred line of heads and signatures, without the spacing of prose. */
export function centredLine(runs: TextRun[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    ...options,
    children: runs,
  })
}

/**
 * The rule beneath a line: the lower border of a very low paragraph, drawn in from both sides.
 * `within` is the width of the cell or text, `length` that of the rule, both in millimetres.
 */
export function rule(within: number, length: number): Paragraph {
  const side = millimetres((within - length) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 40, line: 40, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })
}
