import { z } from 'zod'

export type Fraction = { numerator: number; denominator: number }

/** A share typed as '1/2', '2/3' or '80%'; `least`: the smallest numerator that makes sense. */
export function fraction(what: string, least: 0 | 1 = 1) {
  return z.string({ error: `${what} còn trống` }).transform((given, issues): Fraction => {
    const read = readFraction(given)
    if (read && read.numerator >= least && read.numerator <= read.denominator) return read
    const message = `${what} viết như 1/2, 2/3 hoặc 80%, không quá cả số`
    issues.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

function readFraction(given: string): Fraction | null {
  const parts = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(given)
  const percent = /^\s*(\d{1,3})\s*%\s*$/.exec(given)
  const [numerator, denominator] = parts
    ? [Number(parts[1]), Number(parts[2])]
    : [Number(percent?.[1] ?? -1), 100]
  return numerator >= 0 && denominator >= 1 ? { numerator, denominator } : null
}

export function formatFraction({ numerator, denominator }: Fraction): string {
  return denominator === 100 ? `${numerator}%` : `${numerator}/${denominator}`
}
