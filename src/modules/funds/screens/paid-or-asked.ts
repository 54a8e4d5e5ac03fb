import { formatVnd } from '#platform/vietnamese/numbers.ts'
import type { PaidOrAsked } from '../payment/pay-or-ask.ts'

/** What the officer hears after paying from a fund: that it is paid, or that a second person is asked first. */
export function paidOrAskedInWords({ paymentId, amount }: PaidOrAsked, paid: string): string {
  return paymentId === null
    ? `${paid} ${formatVnd(amount)}.`
    : `${formatVnd(amount)} thuộc mức phải có hai người: đã ghi đề nghị, chưa chi. Một người khác duyệt ở mục “Khoản chi cần hai người” của trang Các quỹ.`
}
