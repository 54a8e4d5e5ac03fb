import type { Block, StateDocument, TableRow } from '#platform/documents/state-document.ts'
import { formatDay, formatDayLong } from '#platform/vietnamese/format-day.ts'
import { amountInWords, formatCount } from '#platform/vietnamese/numbers.ts'
import { aboutLine, certificateNumber } from '../certificate/certificate-words.ts'
import { signLines, whomLabels } from '../labels.ts'
import type { FoundDecision } from './find-decision.ts'

type Recipient = FoundDecision['recipients'][number]
const capitals = (text: string) => text.toLocaleUpperCase('vi')

/** Both kinds one after the other, each under its name where there are both. */
function byKind(
  recipients: readonly Recipient[],
  line: (recipient: Recipient, index: number) => string[],
): TableRow[] {
  const kinds = new Set(recipients.map(({ kind }) => kind))
  return recipients.flatMap((recipient, index) => {
    const first = recipients[index - 1]?.kind !== recipient.kind
    const row = line(recipient, index)
    return first && kinds.size > 1 ? [{ group: whomLabels[recipient.kind] }, row] : [row]
  })
}

const placeOf = ({ post, ofName }: Recipient) => [post, ofName].filter(Boolean).join(', ')

function head(decision: FoundDecision) {
  return {
    upperBody: capitals(decision.upperName),
    issuingBody: capitals(decision.issuerName),
    issuingBodyName: decision.issuerName,
    place: decision.place,
  }
}

/** The decision itself, as a paper to be signed, with its list. */
export function decisionDocument(decision: FoundDecision): StateDocument {
  const { recipients, amount } = decision
  const persons = recipients.filter(({ kind }) => kind === 'person').length
  const collectives = recipients.length - persons
  const counted = [
    persons > 0 && `${persons} cá nhân`,
    collectives > 0 && `${collectives} tập thể`,
  ].filter(Boolean)
  const grounds = [...new Set(decision.proposals.flatMap((one) => one.grounds.split('\n')))]
  const article = (number: number, text: string): Block => ({
    kind: 'paragraph',
    lead: `Điều ${number}.`,
    text,
  })
  const body = { committee: 'BAN CHẤP HÀNH', standing: 'BAN THƯỜNG VỤ', chair: 'CHỦ TỊCH' }
  return {
    ...head(decision),
    number: `Số: ${decision.number}`,
    day: decision.decidedOn,
    kind: 'QUYẾT ĐỊNH',
    subject: `Về việc khen thưởng: ${decision.titleName}`,
    blocks: [
      {
        kind: 'heading',
        level: 1,
        centred: true,
        text: `${body[decision.signMode]} ${capitals(decision.issuerName)}`,
      },
      { kind: 'paragraph', italic: true, text: 'Căn cứ Luật Thi đua, khen thưởng;' },
      {
        kind: 'paragraph',
        italic: true,
        text: 'Căn cứ quy chế thi đua, khen thưởng của tổ chức công đoàn;',
      },
      ...grounds.filter(Boolean).map(
        (text): Block => ({
          kind: 'paragraph',
          italic: true,
          text: `Căn cứ ${text.replace(/^căn cứ\s+/iu, '').replace(/[;.]+$/u, '')};`,
        }),
      ),
      { kind: 'heading', level: 1, centred: true, text: 'QUYẾT ĐỊNH:' },
      article(
        1,
        `Khen thưởng “${decision.titleName.replace(/[“”]/g, '')}” cho ${counted.join(' và ')} (danh sách kèm theo). ${aboutLine(decision.about).replace(/[.]+$/u, '')}.`,
      ),
      article(
        2,
        amount > 0
          ? `Tiền thưởng kèm theo là ${formatCount(amount)} đồng (${amountInWords(amount).toLocaleLowerCase('vi')}), chi từ nguồn tài chính công đoàn.`
          : 'Khen thưởng không kèm tiền thưởng.',
      ),
      article(
        3,
        'Các bộ phận có liên quan và các cá nhân, tập thể có tên trong danh sách thi hành quyết định này. Quyết định có hiệu lực từ ngày ký.',
      ),
    ],
    signing: {
      modeLines: signLines(decision.signMode, decision.byDeputy),
      position: capitals(decision.signerPosition),
      name: decision.signerName,
    },
    recipients: ['Như Điều 3', ...(decision.upperName ? ['Công đoàn cấp trên'] : []), 'Lưu: VT'],
    annexes: [{ title: 'Danh sách khen thưởng', landscape: false, blocks: [listOf(decision)] }],
    ...(decision.revokedOn && { watermark: 'ĐÃ THU HỒI' }),
  }
}

function listOf(decision: FoundDecision): Block {
  const paid = decision.amount > 0
  return {
    kind: 'table',
    columns: [
      { title: 'TT', width: 1, align: 'center' },
      { title: 'Họ và tên, tên tập thể', width: 5 },
      { title: 'Chức vụ, đơn vị', width: 5 },
      { title: 'Số giấy chứng nhận', width: 2.4, align: 'center' },
      ...(paid ? [{ title: 'Tiền thưởng (đồng)', width: 2.6, align: 'right' as const }] : []),
    ],
    rows: byKind(decision.recipients, (one, index) => [
      String(index + 1),
      one.name,
      placeOf(one),
      certificateNumber({ number: one.certificateNumber, year: one.year }),
      ...(paid ? [formatCount(one.amount)] : []),
    ]),
    ...(paid && {
      totalRow: ['', `Cộng ${decision.recipients.length}`, '', '', formatCount(decision.amount)],
    }),
  }
}

/** The list of the prizes to be signed, one line for each who gets money. */
export function paymentDocument(decision: FoundDecision): StateDocument {
  const paid = decision.recipients.filter(({ amount }) => amount > 0)
  return {
    ...head(decision),
    number: `Kèm Quyết định số ${decision.number}`,
    day: decision.paidOn ?? decision.decidedOn,
    kind: 'DANH SÁCH CHI THƯỞNG',
    subject: `${decision.titleName}, theo Quyết định số ${decision.number} ${formatDayLong(decision.decidedOn)}`,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'TT', width: 1, align: 'center' },
          { title: 'Họ và tên, tên tập thể', width: 5 },
          { title: 'Chức vụ, đơn vị', width: 4.6 },
          { title: 'Số tiền (đồng)', width: 2.6, align: 'right' },
          { title: 'Ký nhận', width: 2.8 },
        ],
        rows: byKind(paid, (one, index) => [
          String(index + 1),
          one.name,
          placeOf(one),
          formatCount(one.amount),
          '',
        ]),
        totalRow: ['', `Cộng ${paid.length} suất`, '', formatCount(decision.amount), ''],
      },
      { kind: 'paragraph', text: `Số tiền bằng chữ: ${amountInWords(decision.amount)}.` },
      {
        kind: 'note',
        text: `Quyết định ngày ${formatDay(decision.decidedOn)}. Người nhận ký vào dòng tên mình; nhận thay thì ghi rõ họ tên.`,
      },
    ],
    signing: {
      modeLines: signLines(decision.signMode, decision.byDeputy),
      position: capitals(decision.signerPosition),
      name: decision.signerName,
    },
    recipients: ['Thủ quỹ', 'Lưu hồ sơ'],
  }
}
