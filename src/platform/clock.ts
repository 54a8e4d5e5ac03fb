/** A calendar day, 'YYYY-MM-DD', in Vietnam. */
export type Day = string

const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' })

export function dayOf(instant: Date): Day {
  return inVietnam.format(instant)
}

/** Adds whole days to a calendar day. */
export function plusDays(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
