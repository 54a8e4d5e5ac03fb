import { z } from 'zod'
import { line } from '#platform/fields.ts'
import { allFigures } from '../figure/all-figures.ts'
import { figureWord } from './figure-words.ts'
import { fromWords } from './placeholder-words.ts'

/** A part of a template as it is kept: its sentences name figures by code. */
export type TemplatePart = { title: string; sentences: string[] }

/** A field that came once is a list of one. */
const list = <Item extends z.ZodType>(item: Item, most: number) =>
  z.preprocess(
    (given) => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(item).max(most, `Nhiều nhất ${most} mục`),
  )

/** What a template says: its parts in order as titles and texts side by side, and the figures that stand in the report. */
export const templateFields = {
  name: line('Tên báo cáo', 200),
  document: line('Văn bản quy định', 300),
  /** A part without a title is left out. */
  titles: list(z.string().max(200, 'Tên phần dài quá 200 ký tự'), 30),
  /** For each title: a suggested sentence a line, figures in braces by their names. */
  texts: list(z.string().max(5000, 'Câu gợi ý dài quá 5000 ký tự'), 30),
  figures: list(
    z.string().refine((name) => allFigures.has(name), 'Không có chỉ tiêu này'),
    500,
  ),
}

type Typed = { titles: string[]; texts: string[]; figures: string[] }

/** The parts in order, or what is wrong beside each field. */
export function readParts({ titles, texts, figures }: Typed): {
  parts: TemplatePart[]
  wrong: Record<string, string[]>
} {
  const parts: TemplatePart[] = []
  const wrong: Record<string, string[]> = {}
  for (const [index, given] of titles.entries()) {
    const title = given.normalize('NFC').replace(/\s+/g, ' ').trim()
    const lines = (texts[index] ?? '')
      .normalize('NFC')
      .split('\n')
      .map((one) => one.trim())
    const read = lines.filter((one) => one !== '').map(fromWords)
    if (title === '') {
      if (read.length > 0) wrong[`titles.${index}`] = ['Hãy đặt tên cho phần này']
      continue
    }
    const missing = read.flatMap((one) =>
      one.ok ? one.figures.filter((name) => !figures.includes(name)) : [],
    )
    const messages = [
      ...read.flatMap((one) => (one.ok ? [] : [one.message])),
      ...(missing.length > 0
        ? [
            `Hãy đánh dấu chỉ tiêu “${figureWord(missing[0] ?? '')}” ở dưới, vì câu này dùng đến nó.`,
          ]
        : []),
    ]
    if (messages.length > 0) wrong[`texts.${index}`] = messages
    parts.push({ title, sentences: read.flatMap((one) => (one.ok ? [one.sentence] : [])) })
  }
  if (parts.length === 0) wrong['titles.0'] = ['Mẫu cần ít nhất một phần']
  if (figures.length === 0) wrong.figures = ['Hãy đánh dấu ít nhất một chỉ tiêu']
  return { parts, wrong }
}
