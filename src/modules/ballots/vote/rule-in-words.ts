import { type Base, baseLabels } from '../labels.ts'
import { formatFraction } from './fraction.ts'

type Rule = {
  base: Base
  shareNumerator: number
  shareDenominator: number
  strictly: boolean
  seats: number | null
}

/** 'quá 1/2 số phiếu thu về; lấy 2, theo số phiếu từ cao xuống'. */
export function ruleInWords(rule: Rule): string {
  const share = formatFraction({
    numerator: rule.shareNumerator,
    denominator: rule.shareDenominator,
  })
  const reach = `${rule.strictly ? 'quá' : 'từ'} ${share} ${baseLabels[rule.base]}${rule.strictly ? '' : ' trở lên'}`
  return rule.seats ? `${reach}; lấy ${rule.seats}, theo số phiếu từ cao xuống` : reach
}
