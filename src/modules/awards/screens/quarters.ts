const roman = ['I', 'II', 'III', 'IV'] as const

/** The quarter of the calendar that ended last before the day: its name and its days, 'YYYY-MM-DD'. */
export function lastQuarter(today: string): { name: string; from: string; to: string } {
  const year = Number(today.slice(0, 4))
  const index = Math.floor((Number(today.slice(5, 7)) - 1) / 3) - 1
  const [of, quarter] = index < 0 ? [year - 1, 3] : [year, index]
  const month = (number: number) => String(number).padStart(2, '0')
  const lastDay = [31, 30, 30, 31][quarter]
  return {
    name: `quý ${roman[quarter]} năm ${of}`,
    from: `${of}-${month(quarter * 3 + 1)}-01`,
    to: `${of}-${month(quarter * 3 + 3)}-${lastDay}`,
  }
}
