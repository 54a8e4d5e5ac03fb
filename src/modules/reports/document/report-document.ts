import type { Annex, Block, StateDocument } from '#platform/documents/state-document.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatCount } from '#platform/vietnamese/numbers.ts'
import type { FoundReport } from '../report/find-report.ts'
import { belowAnnex } from './below-annex.ts'

/** The report as an administrative document: its written parts, and its figures as an annex. */
export function reportDocument(found: FoundReport, today: string): StateDocument {
  const { report, unit } = found
  const capitals = (text: string) => text.toLocaleUpperCase('vi')
  return {
    upperBody: capitals(unit.aboveName ?? 'Tổng Liên đoàn Lao động Việt Nam'),
    issuingBody: capitals(unit.name),
    issuingBodyName: unit.name,
    number: `Số: ${report.number || `   /BC-${unit.documentCode}`}`,
    place: unit.place,
    day: report.issuedOn ?? today,
    kind: 'BÁO CÁO',
    subject: report.title.replace(/^Báo cáo\s+/u, '').replace(/^./u, capitals),
    ...(unit.aboveName && { recipientLine: `Kính gửi: ${unit.aboveName}` }),
    blocks: found.sections.filter((part) => textOf(part) !== '').flatMap(sectionBlocks),
    signing: {
      modeLines: modeLines(found),
      position: capitals(report.signerPosition),
      name: report.signerName,
    },
    recipients: [...(unit.aboveName ? ['Như trên'] : []), 'Ban Chấp hành', 'Lưu: VT'],
    annexes: [figuresAnnex(found), belowAnnex(found) ?? []].flat(),
    ...(found.isOpen && { watermark: 'DỰ THẢO' }),
  }
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

type Part = FoundReport['sections'][number]
const textOf = ({ written, suggestion }: Part) => written ?? suggestion

/** A heading and its paragraphs. Parts about which nothing is said are left out, so the rest are numbered anew. */
function sectionBlocks(part: Part, index: number): Block[] {
  const title = part.title.replace(/^[IVX]+\.\s*/, '').toLocaleUpperCase('vi')
  const paragraphs = textOf(part)
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
  return [
    { kind: 'heading', level: 1, text: `${roman[index] ?? index + 1}. ${title}` },
    ...paragraphs.map((line): Block => ({ kind: 'paragraph', text: line.trim() })),
  ]
}

function modeLines({ report }: FoundReport): string[] {
  const behalf = { committee: ['TM. BAN CHẤP HÀNH'], standing: ['TM. BAN THƯỜNG VỤ'], chair: [] }
  return [...behalf[report.signMode], ...(report.byDeputy ? ['KT. CHỦ TỊCH'] : [])]
}

/** Every line with both periods; a number that was changed by hand says so, with both values and the reason. */
function figuresAnnex({ lines, report, comparedWith }: FoundReport): Annex {
  const changed = lines.filter((line) => line.override !== null)
  return {
    title: 'Số liệu kèm theo',
    landscape: false,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'Mã', width: 1.6, align: 'center' },
          { title: 'Chỉ tiêu', width: 4.6 },
          { title: 'Đơn vị tính', width: 1.5, align: 'center' },
          { title: 'Kỳ này', width: 3.4, align: 'right' },
          { title: capitalised(comparedWith), width: 3.4, align: 'right' },
          { title: 'Tăng, giảm', width: 3.5, align: 'right' },
        ],
        rows: lines.map((line) => [
          line.code,
          `${line.indent > 0 ? '– ' : ''}${line.label}`,
          line.unit,
          `${formatCount(line.value)}${line.override === null ? '' : ' (*)'}`,
          formatCount(line.compared),
          signed(line.value - line.compared),
        ]),
      },
      {
        kind: 'note',
        text: `Kỳ này: từ ${formatDay(report.fromDay)} đến ${formatDay(report.toDay)}. Kỳ so sánh: từ ${formatDay(report.comparedFrom)} đến ${formatDay(report.comparedTo)}. Số có đến ngày tính theo ngày cuối kỳ, tính cả các đơn vị trực thuộc.`,
      },
      ...changed.map(
        (line): Block => ({
          kind: 'note',
          text: `(*) ${line.label}: số tính từ dữ liệu là ${formatCount(line.computed)}, ${line.overrideByName} sửa thành ${formatCount(line.value)}. Lý do: ${line.overrideWhy}.`,
        }),
      ),
    ],
  }
}

const capitalised = (text: string) => text.replace(/^./u, (first) => first.toLocaleUpperCase('vi'))

/** '+25', '-3', '0'. */
export function signed(difference: number): string {
  return difference > 0 ? `+${formatCount(difference)}` : formatCount(difference)
}
