const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** An instant as people in Vietnam say it: 14:05 21/11/2026. */
export function momentInVietnam(instant: Date): string {
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, value]),
  )
  return `${parts.hour}:${parts.minute} ${parts.day}/${parts.month}/${parts.year}`
}

/** How one greets at this hour in Vietnam. */
export function greetingAt(now: Date): string {
  const hour = (now.getUTCHours() + 7) % 24
  if (hour < 11) return 'Chào buổi sáng'
  if (hour < 13) return 'Chào buổi trưa'
  return hour < 18 ? 'Chào buổi chiều' : 'Chào buổi tối'
}
