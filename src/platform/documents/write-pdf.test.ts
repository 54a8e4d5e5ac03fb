import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { givenReport } from './given-document.ts'
import { typesetDocument, writePdf } from './write-pdf.ts'

describe('a document as PDF', () => {
  it('is an archivable PDF/A-2b', async () => {
    const pdf = (await writePdf(givenReport())).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
    expect(pdf).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/)
  })

  it('uses only the font of official documents and turns the landscape annex', async () => {
    const pdf = objects(await writePdf(givenReport()))
    const fonts = new Set(
      [...pdf.matchAll(/\/FontName \/[A-Z]+\+([\w-]+)/g)].map((match) => match[1]),
    )
    expect([...fonts].every((font) => font?.startsWith('Tinos'))).toBe(true)
    expect(fonts.size).toBeGreaterThanOrEqual(3)
    const pages = [...pdf.matchAll(/\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(pages.map(([, width, height]) => Number(width) > Number(height))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('sets text and annex without a word of complaint', () => {
    const { pages, warnings } = typesetDocument(givenReport())
    expect(warnings).toEqual([])
    expect(pages).toBe(5)
  })

  it('sets an official letter, a draft and a document with nothing in it', () => {
    const letter = typesetDocument(givenReport({ kind: undefined, watermark: 'DỰ THẢO' }))
    const bare = typesetDocument(
      givenReport({ blocks: [], annexes: undefined, recipientLine: undefined, recipients: [] }),
    )
    expect([...letter.warnings, ...bare.warnings]).toEqual([])
    expect(bare.pages).toBe(1)
  })

  it('prints whatever an officer types, markup and odd letters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const document = givenReport({
          subject: `#import "x" ${text}`,
          blocks: [
            { kind: 'paragraph', text },
            { kind: 'list', items: [text, '$a$ *b* <c>'] },
            {
              kind: 'table',
              columns: [{ title: text, width: 1 }],
              rows: [[text], { group: text }],
            },
          ],
          annexes: [],
        })
        expect(typesetDocument(document).pages).toBeGreaterThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })

  it('says when a letter outside our fonts makes the file unfit for the archive', () => {
    const foreign = givenReport({ subject: 'gửi \u{10FFFD}' })
    expect(typesetDocument(foreign).archivable).toBe(false)
    expect(typesetDocument(givenReport()).archivable).toBe(true)
  })
})

/** The objects of a PDF as text, also those it keeps compressed. */
function objects(pdf: Buffer): string {
  const parts = [pdf.toString('latin1')]
  for (const match of pdf.toString('latin1').matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/g)) {
    const start = match.index + match[0].length
    const end = pdf.indexOf('endstream', start)
    parts.push(inflateSync(pdf.subarray(start, end)).toString('latin1'))
  }
  return parts.join('\n')
}
