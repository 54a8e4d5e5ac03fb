import { beforeAll, describe, expect, it } from 'vitest'
import { givenReport } from './given-document.ts'
import { unzipped } from './given-zip.ts'
import { writeWord } from './write-word.ts'

describe('a document as Word file', () => {
  let files: Map<string, string>
  let body: string
  let text: string

  beforeAll(async () => {
    files = unzipped(await writeWord(givenReport()))
    body = files.get('word/document.xml') ?? ''
    text = body.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
  })

  it('opens with both bodies, number, national name, motto, place and day', () => {
    for (const words of [
      'LIÊN ĐOÀN LAO ĐỘNG TỈNH NAM\u00A0ĐỊNH',
      'CÔNG ĐOÀN VIÊN CHỨC\u00A0TỈNH',
      'Số: 03/BC-CĐVC',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Nam Định, ngày 05 tháng 02 năm 2026',
      'BÁO CÁO',
      'Kết quả hoạt động công đoàn 6 tháng đầu năm',
      'Kính gửi: Ban Thường vụ',
    ]) {
      expect(text).toContain(words)
    }
  })

  it('ends with the signature and the recipients', () => {
    const lines = text.split('\n')
    const signature = ['TM. BAN THƯỜNG VỤ', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Thị Thuỳ Dương']
    const start = lines.indexOf('TM. BAN THƯỜNG VỤ')
    expect(lines.slice(start, start + 4)).toEqual(signature)
    expect(text).toContain('Nơi nhận:\n- Như trên;')
    expect(text).toContain('- Lưu: VT.')
  })

  it('is on A4 with the margins of the State layout, the annex turned', () => {
    const sizes = [...body.matchAll(/<w:pgSz ([^>]+)\/>/g)].map((match) => match[1])
    expect(sizes[0]).toMatch(/w:w="11906" w:h="16838" w:orient="portrait"/)
    expect(sizes[1]).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/)
    const margins = /<w:pgMar ([^>]+)\/>/.exec(body)?.[1] ?? ''
    const millimetres = (side: string) =>
      (Number(new RegExp(`w:${side}="(\\d+)"`).exec(margins)?.[1]) / 1440) * 25.4
    expect(millimetres('top')).toBeCloseTo(20, 0)
    expect(millimetres('left')).toBeCloseTo(30, 0)
    expect(millimetres('right')).toBeCloseTo(15, 0)
  })

  it('is written in Times New Roman, 14 points', () => {
    const styles = files.get('word/styles.xml') ?? ''
    expect(styles).toMatch(/<w:rFonts[^>]*w:ascii="Times New Roman"/)
    expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="28"\/>/s)
  })

  it('repeats the header row of each of its two tables', () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  })

  it('numbers pages in the top margin, but not the first of text or annex', () => {
    expect(body.match(/<w:titlePg\/>/g)).toHaveLength(2)
    const headers = [...files].filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    expect(headers.filter(([, xml]) => xml.includes('PAGE'))).toHaveLength(2)
    expect(headers).toHaveLength(4)
  })

  it('lays a watermark over every page of a draft only', async () => {
    const draft = unzipped(await writeWord(givenReport({ watermark: 'DỰ THẢO' })))
    const marked = (all: Map<string, string>) =>
      [...all].filter(([name, xml]) => name.startsWith('word/header') && xml.includes('DỰ THẢO'))
    expect(marked(draft)).toHaveLength(4)
    expect(marked(files)).toHaveLength(0)
  })

  it('keeps signs that mean something in XML as the officer typed them', async () => {
    const subject = 'phối hợp A & B <khẩn> "mật"'
    const letter = unzipped(await writeWord(givenReport({ kind: undefined, subject })))
    expect(letter.get('word/document.xml')).toMatch(
      /V\/v phối hợp A &amp; B &lt;khẩn&gt; (&quot;|")mật(&quot;|")/,
    )
  })
})
