import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import { everyLabels, type FundKind, interestLabels, purposeLabels } from '../labels.ts'
import type { RuleBook } from '../rule-book/rule-book-on.ts'

type Said = {
  kind: FundKind
  worth: number
  home: number
  lent: number
  turns: number
  collected: number
}

/** The fund in one sentence that a member understands. */
export function fundSentence({ kind, worth, home, lent, turns, collected }: Said): string {
  if (kind === 'social')
    return home > 0
      ? `Đã vận động ${formatVnd(collected)}, còn ${formatVnd(home)} chờ chuyển.`
      : `Đã vận động ${formatVnd(collected)} và chuyển hết đến nơi nhận.`
  const helped = turns > 0 ? `, đã giúp ${turns} lượt` : ''
  if (lent === 0) return `Quỹ có ${formatVnd(worth)}${helped}; tất cả đang ở quỹ.`
  return `Quỹ có ${formatVnd(worth)}${helped}; ${formatVnd(home)} đang ở quỹ, ${formatVnd(lent)} đang giúp người vay.`
}

/** When the next in the queue can be helped, in one sentence. */
export function nextSentence(
  waiting: number,
  next: { onDay: string | null; amount: number } | null,
  today: string,
): string {
  if (waiting === 0 || !next) return 'Không có ai đang chờ vay.'
  const people = waiting === 1 ? 'Một người đang chờ vay' : `${waiting} người đang chờ vay`
  if (next.onDay === null) return `${people}; chưa đoán được ngày, vì quỹ không có tiền vào.`
  if (next.onDay <= today) return `${people}; quỹ đủ tiền giúp người tiếp theo ngay hôm nay.`
  return `${people}; người tiếp theo dự kiến được vay ngày ${formatDay(next.onDay)}.`
}

/** A version of the rule-book as pairs of words. */
export function rulesInWords(rules: RuleBook): [string, string][] {
  const lends = rules.loanCeiling !== null
  const rate = (rules.ratePpm / 10_000).toLocaleString('vi-VN')
  return [
    [
      'Mức đóng',
      rules.contribution === null
        ? 'Góp tùy tâm'
        : `${formatVnd(rules.contribution)} ${everyLabels[rules.contributionEvery]}`,
    ],
    [
      'Ai tham gia',
      rules.belongs === 'all' ? 'Mọi đoàn viên của công đoàn' : 'Ai ghi danh vào quỹ',
    ],
    ...(lends
      ? ([
          ['Mức vay cao nhất', formatVnd(rules.loanCeiling ?? 0)],
          ['Thời hạn', `Đến ${rules.maxTermMonths} tháng, trả ngày ${rules.payDay} hằng tháng`],
          [
            'Lãi',
            rules.interestKind === 'none'
              ? 'Không lãi'
              : `${rate} % mỗi tháng; ${interestLabels[rules.interestKind].toLowerCase()}`,
          ],
          ['Số khoản vay cùng lúc', rules.oneLiveLoan ? 'Mỗi người một khoản' : 'Không hạn chế'],
          ['Bảo lãnh', rules.guarantorNeeded ? 'Cần một đoàn viên bảo lãnh' : 'Không cần'],
          [
            'Thứ tự ưu tiên',
            [
              ...rules.priority.map((code) => purposeLabels[code]),
              'rồi ai đề nghị trước',
              'rồi ai chưa vay lần nào',
            ].join('; '),
          ],
        ] as [string, string][])
      : []),
    [
      'Khi rời quỹ',
      rules.refundOnLeaving ? 'Được hoàn phần đã góp, sau khi trả hết nợ' : 'Không hoàn lại',
    ],
    [
      'Căn cứ',
      [
        rules.decisionNumber && `Quyết định ${rules.decisionNumber}`,
        rules.decisionDay && `ngày ${formatDay(rules.decisionDay)}`,
        rules.decisionIssuer,
        rules.resolutionReference && `Nghị quyết: ${rules.resolutionReference}`,
      ]
        .filter(Boolean)
        .join(', '),
    ],
  ]
}
