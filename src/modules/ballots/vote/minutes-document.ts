import type { Block, StateDocument } from '#platform/documents/state-document.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { electorateLabels, methodLabels, outcomeLabels } from '../labels.ts'
import type { Minutes } from './find-minutes.ts'
import { formatFraction } from './fraction.ts'
import { momentInWords } from './moment-in-words.ts'
import { ruleInWords } from './rule-in-words.ts'

/** The minutes of the count. What each elector chose stands nowhere, so it does not stand here. */
export function minutesDocument(vote: Minutes): StateDocument {
  const capitals = (text: string) => text.toLocaleUpperCase('vi')
  const blocks: Block[] = [
    ...opening(vote),
    ...numbers(vote),
    ...results(vote),
    ...conclusion(vote),
    ...(vote.tellers.length > 1 ? [signatures(vote)] : []),
    {
      kind: 'paragraph',
      text: `Biên bản lập xong lúc ${momentInWords(vote.finalAt ?? new Date())} và được ban kiểm phiếu thông qua.`,
    },
  ]
  return {
    upperBody: capitals(vote.upperName ?? 'Tổng Liên đoàn Lao động Việt Nam'),
    issuingBody: capitals(vote.unitName),
    issuingBodyName: vote.unitName,
    number: `Số: ${vote.id}/BBKP`,
    place: vote.place,
    day: vote.finalOn ?? vote.startedOn,
    kind: vote.secret ? 'BIÊN BẢN KIỂM PHIẾU' : 'BIÊN BẢN BIỂU QUYẾT',
    subject: vote.title,
    blocks,
    signing: {
      modeLines: ['TM. BAN KIỂM PHIẾU'],
      position: 'NGƯỜI KIỂM PHIẾU',
      name: vote.tellers[0]?.fullName ?? '',
    },
    recipients: ['Ban Chấp hành', 'Lưu hồ sơ'],
  }
}

function opening(vote: Minutes): Block[] {
  const opened = vote.boxOpenedAt && momentInWords(vote.boxOpenedAt)
  const closed = vote.boxClosedAt && momentInWords(vote.boxClosedAt)
  const way = vote.secret ? 'bỏ phiếu kín' : 'biểu quyết công khai'
  return [
    ...(vote.question ? [{ kind: 'paragraph' as const, text: vote.question }] : []),
    {
      kind: 'list',
      items: [
        `Hình thức: ${way}; ${methodLabels[vote.method].toLocaleLowerCase('vi')}.`,
        `Cử tri: ${vote.bodyName ?? electorateLabels[vote.electorate]}; danh sách chốt ngày ${formatDay(vote.openedOn ?? vote.startedOn)}.`,
        `${vote.secret ? 'Mở hòm phiếu' : 'Bắt đầu'} lúc ${opened}, ${vote.secret ? 'đóng hòm phiếu' : 'kết thúc'} lúc ${closed}.`,
        ...(vote.extendedBecause ? [`Đã kéo dài thời gian. Lý do: ${vote.extendedBecause}.`] : []),
        `Đạt khi có ${ruleInWords(vote)}; có ít nhất ${formatFraction({ numerator: vote.quorumNumerator, denominator: vote.quorumDenominator })} cử tri tham gia.`,
        `Căn cứ: ${vote.ruleDocument}.`,
        vote.tellers.length > 0
          ? `Ban kiểm phiếu: ${vote.tellers.map(({ fullName }) => fullName).join(', ')}.`
          : 'Kiểm phiếu: Ủy ban kiểm tra.',
      ],
    },
  ]
}

function numbers(vote: Minutes): Block[] {
  const { phoneHanded, paperHanded, phoneCollected, paperCollected, sheet } = vote
  const collected = Number(phoneCollected) + Number(paperCollected)
  const blankOnPaper = sheet?.blank ?? 0
  const blankOnPhone = Number(vote.blankCount) - blankOnPaper
  const line = (name: string, phone: number | string, paper: number | string, sum: number) => [
    name,
    String(phone),
    String(paper),
    String(sum),
  ]
  const invalidOnPaper = blankOnPaper + Number(vote.spoiledCount)
  const rows = [
    line(
      'Phát ra',
      Number(phoneHanded),
      Number(paperHanded),
      Number(phoneHanded) + Number(paperHanded),
    ),
    line('Thu về', Number(phoneCollected), Number(paperCollected), collected),
    line(
      'Hợp lệ',
      Number(phoneCollected) - blankOnPhone,
      Number(paperCollected) - invalidOnPaper,
      collected - blankOnPhone - invalidOnPaper,
    ),
    line('Không hợp lệ', blankOnPhone, invalidOnPaper, blankOnPhone + invalidOnPaper),
    line('– Phiếu trắng', blankOnPhone, blankOnPaper, Number(vote.blankCount)),
    line('– Phiếu hỏng', 0, Number(vote.spoiledCount), Number(vote.spoiledCount)),
  ]
  return [
    { kind: 'heading', level: 1, text: '1. Số phiếu' },
    { kind: 'paragraph', text: `Danh sách cử tri: ${vote.rollCount} người.` },
    {
      kind: 'table',
      columns: [
        { title: 'Số phiếu', width: 4 },
        { title: vote.secret ? 'Điện thoại' : 'Biểu quyết', width: 2, align: 'right' },
        { title: 'Phiếu giấy', width: 2, align: 'right' },
        { title: 'Cộng', width: 2, align: 'right' },
      ],
      rows,
    },
    ...(sheet?.confirmedByName
      ? [
          {
            kind: 'note' as const,
            text: `Phiếu giấy do ${sheet.enteredByName} nhập, ${sheet.confirmedByName} đếm lại và xác nhận.${sheet.note ? ` ${sheet.note}` : ''}`,
          },
        ]
      : []),
  ]
}

function results(vote: Minutes): Block[] {
  const isEach = vote.method === 'yes_no'
  const collected = Number(vote.phoneCollected) + Number(vote.paperCollected)
  const share = (yes: number) =>
    collected ? `${((100 * yes) / collected).toFixed(1).replace('.', ',')}%` : ''
  return [
    { kind: 'heading', level: 1, text: '2. Kết quả' },
    {
      kind: 'table',
      columns: [
        { title: 'TT', width: 1, align: 'center' },
        { title: isEach ? 'Nội dung' : 'Họ và tên, nội dung', width: 6 },
        { title: isEach ? 'Đồng ý' : 'Số phiếu', width: 2, align: 'right' },
        ...(isEach ? [{ title: 'Không', width: 2, align: 'right' as const }] : []),
        { title: 'Tỷ lệ trên số thu về', width: 2, align: 'right' },
        { title: 'Kết luận', width: 3 },
      ],
      rows: vote.choices.map(({ position, name, note, yes, no, outcome }) => [
        String(position),
        note ? `${name} (${note})` : name,
        String(yes),
        ...(isEach ? [String(no)] : []),
        share(Number(yes)),
        outcome ? outcomeLabels[outcome] : '',
      ]),
    },
  ]
}

function conclusion(vote: Minutes): Block[] {
  const { quorumMet, openSeats, needed } = vote.outcome
  if (!quorumMet)
    return [
      {
        kind: 'paragraph',
        lead: 'Kết luận:',
        text: 'số người tham gia chưa đủ tỷ lệ tối thiểu nên cuộc bỏ phiếu không có giá trị.',
      },
    ]
  const names = (wanted: 'passed' | 'tied') =>
    vote.choices.filter(({ outcome }) => outcome === wanted).map(({ name }) => name)
  const [passed, tied] = [names('passed'), names('tied')]
  const text = [
    passed.length > 0
      ? `đạt (từ ${needed} phiếu): ${passed.join('; ')}.`
      : `không có mục nào đạt (cần từ ${needed} phiếu).`,
    tied.length > 0 && `Ngang phiếu, chưa phân định: ${tied.join('; ')}.`,
    openSeats > 0 && `Còn ${openSeats} vị trí chưa có người đạt.`,
  ]
  return [{ kind: 'paragraph', lead: 'Kết luận:', text: text.filter(Boolean).join(' ') }]
}

function signatures(vote: Minutes): Block {
  return {
    kind: 'table',
    columns: [
      { title: 'Thành viên ban kiểm phiếu', width: 5 },
      { title: 'Ký tên', width: 4 },
    ],
    rows: vote.tellers.map(({ fullName }) => [fullName, '']),
  }
}
