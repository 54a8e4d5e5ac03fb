import { formatDay } from '#platform/vietnamese/format-day.ts'
import { formatVnd } from '#platform/vietnamese/numbers.ts'
import type { Reminder } from '../reminder/list-reminders.ts'

/** A kind word, ready to be sent: what, when, and that one may speak of difficulties. `today` decides between late and coming. */
export function reminderWords(reminder: Reminder, fundName: string, today: string): string {
  const { sex, fullName, amount, dueOn } = reminder
  const you = sex === 'female' ? 'chị' : 'anh'
  const day = formatDay(dueOn)
  const asked =
    dueOn < today
      ? `kỳ trả từ ngày ${day}, tổng cộng ${formatVnd(amount)}, quỹ chưa nhận được`
      : `kỳ trả ${formatVnd(amount)} đến hạn ngày ${day}`
  return [
    `Chào ${you} ${fullName},`,
    `${fundName} xin nhắc nhẹ: ${asked}. Nếu ${you} đã trả, xin bỏ qua lời nhắn này.`,
    `Nếu đang khó khăn, ${you} cứ nói với công đoàn để cùng tính lại cách trả. Cảm ơn ${you}.`,
  ].join('\n')
}

/** Addresses that open a message to this person with the words already in it; Zalo opens the talk, the words are pasted. */
export function reminderLinks({ phone, email }: Reminder, words: string) {
  const body = encodeURIComponent(words)
  const number = phone?.replace(/\D/g, '')
  return [
    number && { label: 'Tin nhắn', to: `sms:${number}?&body=${body}` },
    number && { label: 'Zalo', to: `https://zalo.me/${number}` },
    number && { label: 'Gọi', to: `tel:${number}` },
    email && {
      label: 'E-mail',
      to: `mailto:${email}?subject=${encodeURIComponent('Nhắc kỳ trả quỹ')}&body=${body}`,
    },
  ].filter((link) => typeof link === 'object' && link !== null)
}
