import type { StateDocument } from '#platform/documents/state-document.ts'
import { amountInWords } from '#platform/vietnamese/amount-in-words.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import type { FoundGift } from './find-gift.ts'

/** A letter of thanks to a sponsor, signed by the chair of the day. */
export function thanksLetter(gift: FoundGift, today: string): StateDocument {
  const capitals = (text: string) => text.toLocaleUpperCase('vi')
  const given = gift.inKind
    ? `${gift.inKind}, trị giá ${formatVnd(gift.amount)}`
    : `số tiền ${formatVnd(gift.amount)} (${amountInWords(gift.amount)})`
  const purpose = gift.purpose ? ` cho: ${gift.purpose}` : ''
  const into = gift.fundName ? ` Khoản này đã được ghi vào ${gift.fundName}.` : ''
  return {
    upperBody: 'CÔNG ĐOÀN VIỆT NAM',
    issuingBody: capitals(gift.unitName),
    issuingBodyName: gift.unitName,
    number: `Số:    /TCƠ-${gift.documentCode}`,
    place: gift.place,
    day: today,
    kind: 'THƯ CẢM ƠN',
    subject: `Về việc tài trợ ngày ${formatDay(gift.day)}`,
    recipientLine: `Kính gửi: ${[gift.sponsorName, gift.sponsorAddress].filter(Boolean).join(', ')}`,
    blocks: [
      {
        kind: 'paragraph',
        text: `${gift.unitName} trân trọng cảm ơn ${gift.sponsorName} đã tài trợ ${given}${purpose}.${into}`,
      },
      {
        kind: 'paragraph',
        text: 'Sự giúp đỡ ấy đến với đoàn viên và gia đình đúng lúc cần. Công đoàn sử dụng đúng mục đích, ghi sổ đầy đủ và sẵn sàng thông báo kết quả khi quý vị muốn biết.',
      },
      { kind: 'paragraph', text: 'Kính chúc quý vị sức khỏe và thành công.' },
    ],
    signing: { modeLines: ['TM. BAN CHẤP HÀNH'], position: 'CHỦ TỊCH', name: gift.chairName },
    recipients: ['Như trên', 'Lưu: VT'],
  }
}
