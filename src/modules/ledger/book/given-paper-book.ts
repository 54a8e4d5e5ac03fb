import fc from 'fast-check'

export type Move =
  | { what: 'in' | 'out' | 'deposit'; day: number; amount: number; fund: boolean; bank: boolean }
  | { what: 'reverse'; which: number; day: number }
  | { what: 'close'; month: number }

/** Days are counted from 01/10/2025; the fourth month is the one of today. */
export const firstDay = '2025-10-01'
export const months = ['2025-10-01', '2025-11-01', '2025-12-01'] as const
const day = fc.integer({ min: 0, max: 106 })

export const moves = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        what: fc.constantFrom('in' as const, 'in' as const, 'out' as const, 'deposit' as const),
        day,
        amount: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(999_999_999_999)),
        fund: fc.boolean(),
        bank: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ what: fc.constant('reverse' as const), which: fc.nat(20), day }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        what: fc.constant('close' as const),
        month: fc.integer({ min: 0, max: 2 }),
      }),
    },
  ),
  { minLength: 5, maxLength: 25 },
)

export type Line = { account: string; fund: boolean; amount: number }
export type Written = {
  entryId: number
  day: number
  lines: Line[]
  reversed: boolean
  reversal: boolean
}

/** The book as one would keep it on paper: a list of what was written, looked through anew each time. */
export class PaperBook {
  written: Written[] = []
  openFrom = 0

  refuses(day: number, lines: readonly Line[]): boolean {
    if (day < this.openFrom) return true
    const all = [...this.written, { day, lines }]
    const places = lines.filter(({ account }) => account === '111' || account === '112')
    return places.some(({ account, fund }) => {
      const moved = all
        .flatMap((entry) => entry.lines.map((line) => ({ ...line, day: entry.day })))
        .filter((line) => line.account === account && line.fund === fund)
      const until = (last: number) =>
        moved.filter((line) => line.day <= last).reduce((sum, { amount }) => sum + amount, 0)
      return moved.some((line) => until(line.day) < 0)
    })
  }
}

export function linesOf(move: Extract<Move, { amount: number }>): Line[] {
  const { what, amount, fund, bank } = move
  const place = bank ? '112' : '111'
  const other = what === 'in' ? '5129' : what === 'out' ? '6137' : bank ? '111' : '112'
  const sign = what === 'in' ? 1 : -1
  return [
    { account: place, fund, amount: sign * amount },
    { account: other, fund, amount: -sign * amount },
  ]
}
