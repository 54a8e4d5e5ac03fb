import { z } from 'zod'
import { day, id } from '#platform/fields.ts'

const treeView = z.enum(['as-was', 'as-is']).default('as-was').catch('as-was')
const scope = z.enum(['own', 'branch']).default('branch').catch('branch')

/** What a number is asked for: the unit, the period (both days belong to it), and which tree. */
export const figureInput = {
  unitId: id,
  from: day('Từ ngày'),
  to: day('Đến ngày'),
  tree: treeView,
}
export const scopedInput = { ...figureInput, scope }
