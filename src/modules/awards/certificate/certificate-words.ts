import type { Certificate } from '#platform/documents/write-certificates.ts'
import { formatDay, formatDayLong } from '#platform/vietnamese/format-day.ts'
import { type Form, signLines } from '../labels.ts'
import type { Paper } from './print-certificates.ts'

/** The heading, what comes before the name, and the words that lead to the title where the heading does not say it. */
const wordsOf: Record<Form, readonly [heading: string, verb: string, leads: string]> = {
  commendation: ['GIẤY BIỂU DƯƠNG', 'Tặng', ''],
  title: ['GIẤY CHỨNG NHẬN', 'Chứng nhận', 'Đạt danh hiệu'],
  merit_note: ['GIẤY KHEN', 'Tặng', ''],
  merit_certificate: ['BẰNG KHEN', 'Tặng', ''],
  flag: ['GIẤY CHỨNG NHẬN', 'Chứng nhận', 'Được tặng'],
  medal: ['GIẤY CHỨNG NHẬN', 'Chứng nhận', 'Được tặng'],
  creative_labour: ['BẰNG LAO ĐỘNG SÁNG TẠO', 'Tặng', ''],
  prize: ['GIẤY CHỨNG NHẬN', 'Chứng nhận', 'Đạt'],
  order: ['GIẤY CHỨNG NHẬN', 'Chứng nhận', 'Được tặng thưởng'],
  example: ['GIẤY CHỨNG NHẬN', 'Chứng nhận', 'Là'],
  other: ['GIẤY CHỨNG NHẬN', 'Chứng nhận', 'Được'],
}

/** '0012/2026', as printed and as the register writes it. */
export function certificateNumber({ number, year }: { number: number; year: number }): string {
  return `${String(number).padStart(4, '0')}/${year}`
}

/** 'Thành tích xuất sắc trong quý I' → 'Đã đạt thành tích xuất sắc trong quý I'; everything else as it was written. */
export function aboutLine(about: string): string {
  return /^thành tích/iu.test(about)
    ? `Đã đạt ${about.charAt(0).toLocaleLowerCase('vi')}${about.slice(1)}`
    : about
}

/** What is printed on a certificate. `publicUrl` is where its QR leads. */
export function certificateWords(paper: Paper, publicUrl: string): Certificate {
  const [heading, verb, leads] = wordsOf[paper.form]
  const isPerson = paper.kind === 'person'
  return {
    issuerName: paper.issuerName,
    upperName: paper.upperName,
    heading,
    verb: `${verb} ${isPerson ? 'đồng chí' : 'tập thể'}`,
    name: paper.name,
    isPerson,
    placeLine: [paper.post, paper.ofName].filter(Boolean).join(', '),
    honourLine: leads && `${leads} “${paper.titleName.replace(/[“”]/g, '')}”`,
    aboutLine: aboutLine(paper.about),
    number: certificateNumber(paper),
    decisionLine: `Theo Quyết định số ${paper.decisionNumber} ${formatDayLong(paper.decidedOn)}`,
    dateline: `${paper.place ? `${paper.place}, ` : ''}${formatDayLong(paper.decidedOn)}`,
    signLines: signLines(paper.signMode, paper.byDeputy),
    signerPosition: paper.signerPosition,
    signerName: paper.signerName,
    qrText: `${publicUrl}/certificates/${paper.code}`,
    revoked: paper.revokedOn ? `Đã thu hồi ngày ${formatDay(paper.revokedOn)}` : '',
  }
}
