import type { StateDocument } from '#platform/documents/state-document.ts'
import { amountInWords } from '#platform/vietnamese/amount-in-words.ts'
import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { interestLabels, purposeLabels } from '../labels.ts'
import type { FoundLoan } from './find-loan.ts'

/** The paper that both sides sign: who borrows what for, how it is repaid. Pale across it "DỰ THẢO" until it was agreed to. */
export function loanContract(loan: FoundLoan, today: string): StateDocument {
  const capitals = (text: string) => text.toLocaleUpperCase('vi')
  const rate = (loan.ratePpm / 10_000).toLocaleString('vi-VN')
  const agreed = !['requested', 'refused', 'withdrawn'].includes(loan.state)
  const interest =
    loan.interestKind === 'none'
      ? 'Không tính lãi.'
      : `${rate} % mỗi tháng, ${interestLabels[loan.interestKind].toLowerCase()}.`
  return {
    upperBody: 'CÔNG ĐOÀN VIỆT NAM',
    issuingBody: capitals(loan.unitName),
    issuingBodyName: loan.unitName,
    number: `Số: ${loan.loanId}/GV`,
    place: loan.place,
    day: loan.paidOutOn ?? loan.decidedOn ?? today,
    kind: 'GIẤY VAY TIỀN',
    subject: `Vay từ ${loan.fundName}`,
    blocks: [
      {
        kind: 'paragraph',
        lead: 'Người vay:',
        text: [loan.fullName, loan.jobTitle].filter(Boolean).join(', '),
      },
      {
        kind: 'paragraph',
        lead: 'Số tiền vay:',
        text: `${formatVnd(loan.amount)} (${amountInWords(loan.amount)}).`,
      },
      {
        kind: 'paragraph',
        lead: 'Mục đích:',
        text: [purposeLabels[loan.purpose], loan.purposeNote].filter(Boolean).join(': '),
      },
      {
        kind: 'paragraph',
        lead: 'Thời hạn:',
        text: `${loan.termMonths} tháng; trả vào ngày ${loan.payDay} hằng tháng, gặp ngày nghỉ thì trả vào ngày làm việc kế tiếp.`,
      },
      { kind: 'paragraph', lead: 'Lãi:', text: interest },
      { kind: 'paragraph', lead: 'Người bảo lãnh:', text: loan.guarantorName ?? 'Không có.' },
      {
        kind: 'paragraph',
        lead: 'Người đồng ý cho vay:',
        text:
          [loan.firstAgreedName, loan.secondAgreedName].filter(Boolean).join(', ') || 'Chưa có.',
      },
      {
        kind: 'paragraph',
        text: 'Người vay cam kết dùng tiền đúng mục đích và trả đúng hạn. Khi ốm đau, thai sản, gặp khó khăn, người vay báo công đoàn để được xem xét hoãn hoặc chia lại kỳ trả. Có thể trả trước hạn bất cứ lúc nào.',
      },
      ...(loan.instalments.length > 0
        ? [
            {
              kind: 'table' as const,
              columns: [
                { title: 'Kỳ', width: 1, align: 'center' as const },
                { title: 'Ngày trả', width: 3, align: 'center' as const },
                { title: 'Gốc', width: 3, align: 'right' as const },
                { title: 'Lãi', width: 2, align: 'right' as const },
              ],
              rows: loan.instalments.map((one) => [
                String(one.no),
                formatDay(one.dueOn),
                formatVnd(one.principal),
                formatVnd(one.interest),
              ]),
            },
          ]
        : []),
    ],
    signing: { modeLines: ['NGƯỜI VAY'], position: 'Ký, ghi rõ họ tên', name: loan.fullName },
    recipients: ['Người vay', 'Ban quản lý quỹ', 'Lưu: VT'],
    ...(!agreed && { watermark: 'DỰ THẢO' }),
  }
}
