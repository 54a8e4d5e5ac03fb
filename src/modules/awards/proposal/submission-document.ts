import type { Block, StateDocument } from '#platform/documents/state-document.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { whomLabels } from '../labels.ts'
import type { Submission } from './find-submission.ts'

const capitals = (text: string) => text.toLocaleUpperCase('vi')

/** The submission (tờ trình) to the level above, with the list as one annex and the report of achievements as another. */
export function submissionDocument(submission: Submission): StateDocument {
  const { head, candidates, titleName, grounds } = submission
  const count = (kind: 'person' | 'collective') =>
    candidates.filter((one) => one.kind === kind).length
  const counted = (['person', 'collective'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${whomLabels[kind].toLocaleLowerCase('vi')}`)
    .join(' và ')
  const open = submission.state === 'draft' || submission.state === 'returned'
  return {
    upperBody: capitals(head.upperName),
    issuingBody: capitals(head.name),
    issuingBodyName: head.name,
    number: `Số: ${submission.number || `   /TTr-${head.documentCode}`}`,
    place: head.place,
    day: submission.day,
    kind: 'TỜ TRÌNH',
    subject: `Về việc đề nghị khen thưởng: ${titleName}`,
    ...(head.upperName && { recipientLine: `Kính gửi: ${head.upperName}` }),
    blocks: [
      ...grounds
        .split('\n')
        .filter(Boolean)
        .map(
          (text): Block => ({ kind: 'paragraph', italic: true, text: withFirst('Căn cứ', text) }),
        ),
      {
        kind: 'paragraph',
        text: `${head.name} kính đề nghị${head.upperName ? ` ${head.upperName}` : ''} xét khen thưởng “${titleName.replace(/[“”]/g, '')}” cho ${counted || '…'} (danh sách và báo cáo thành tích kèm theo). ${submission.about.replace(/[.]+$/u, '')}.`,
      },
      {
        kind: 'paragraph',
        text: `Thành tích tính từ ngày ${formatDay(submission.fromDay)} đến ngày ${formatDay(submission.toDay)}.`,
      },
      { kind: 'paragraph', text: 'Kính trình xem xét, quyết định.' },
    ],
    signing: {
      modeLines: ['TM. BAN CHẤP HÀNH', ...(head.byDeputy ? ['KT. CHỦ TỊCH'] : [])],
      position: capitals(head.signerPosition),
      name: head.signerName,
    },
    recipients: [...(head.upperName ? ['Như trên'] : []), 'Lưu: VT'],
    annexes: [
      { title: 'Danh sách đề nghị khen thưởng', landscape: false, blocks: [list(submission)] },
      {
        title: 'Báo cáo tóm tắt thành tích',
        landscape: false,
        blocks: candidates.flatMap(achievement),
      },
    ],
    ...(open && { watermark: 'DỰ THẢO' }),
  }
}

function withFirst(word: string, text: string): string {
  return text.toLocaleLowerCase('vi').startsWith(word.toLocaleLowerCase('vi'))
    ? text
    : `${word} ${text}`
}

function list({ candidates }: Submission): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'TT', width: 1, align: 'center' },
      { title: 'Họ và tên, tên tập thể', width: 5 },
      { title: 'Chức vụ', width: 4 },
      { title: 'Tổ, bộ phận', width: 5 },
    ],
    rows: candidates.map((one, index) => [String(index + 1), one.name, one.post, one.ofName]),
  }
}

function achievement(one: Submission['candidates'][number], index: number): Block[] {
  const lines = one.achievement.split('\n').filter(Boolean)
  return [
    { kind: 'heading', level: 2, text: `${index + 1}. ${one.name}` },
    ...(lines.length > 0 ? lines : ['Chưa ghi thành tích.']).map(
      (text): Block => ({ kind: 'paragraph', text }),
    ),
  ]
}
