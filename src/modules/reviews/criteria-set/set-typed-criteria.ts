import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Invalid } from '#platform/errors.ts'
import { day, id, line } from '#platform/fields.ts'
import { parse } from '#platform/operation.ts'
import { degrees, gateKinds, quotaScopes, roundKinds } from '../labels.ts'
import { manageCriteria } from '../permissions.ts'
import { rulesShape, setCriteria } from './set-criteria.ts'

const column = z.array(z.string()).default([])

/** The same as a form of rows sends it: a list for each column, rows without their first field left out. */
export const setTypedCriteria = command({
  name: 'reviews.set-typed-criteria',
  summary: 'Đặt bộ tiêu chí bình xét (từ bảng nhập)',
  allow: manageCriteria,
  input: z.object({
    unitId: id,
    name: line('Tên bộ tiêu chí', 200),
    document: line('Số văn bản', 200),
    fromDay: day('Áp dụng từ ngày'),
    criterionNames: column,
    criterionPoints: column,
    /** In the order of the degrees; one without a name is not used. */
    bandNames: column,
    bandPoints: column,
    gateKinds: column,
    gateLimits: column,
    gateRanks: column,
    /** Kinds of rounds, or '' for all. */
    gateRounds: column,
    gateDocuments: column,
    quotaRanks: column,
    quotaScopes: column,
    /** '15%' or '3'. */
    quotaSizes: column,
    quotaRounds: column,
    quotaTies: column,
    quotaDocuments: column,
  }),
  async run(ctx, { unitId, name, document, fromDay, ...typed }) {
    const kinds = (given = '') => (given === '' ? roundKinds : given.split(','))
    const known = <Codes extends readonly string[]>(codes: Codes, given = '') =>
      codes.includes(given)
    const rules = {
      criteria: typed.criterionNames.flatMap((name, index) =>
        name.trim() ? { name, most: typed.criterionPoints[index] } : [],
      ),
      bands: typed.bandNames.flatMap((name, index) =>
        name.trim() ? { degree: degrees[index], name, fromPoints: typed.bandPoints[index] } : [],
      ),
      gates: typed.gateKinds.flatMap((kind, index) =>
        known(gateKinds, kind)
          ? {
              kind,
              most: typed.gateLimits[index] || '0',
              closesRank: typed.gateRanks[index],
              roundKinds: kinds(typed.gateRounds[index]),
              document: typed.gateDocuments[index]?.trim() || document,
            }
          : [],
      ),
      quotas: typed.quotaScopes.flatMap((scope, index) => {
        if (!known(quotaScopes, scope)) return []
        const size = (typed.quotaSizes[index] ?? '').trim()
        const isShare = size.endsWith('%')
        if (!/^\d{1,4}\s*%?$/.test(size))
          throw new Invalid({ quotas: ['Chỉ tiêu viết như 15% hoặc 3 (người)'] })
        return {
          rank: typed.quotaRanks[index],
          scope,
          most: isShare ? null : size,
          percent: isShare ? size.slice(0, -1) : null,
          womenFirst: typed.quotaTies[index] === 'women',
          roundKinds: kinds(typed.quotaRounds[index]),
          document: typed.quotaDocuments[index]?.trim() || document,
        }
      }),
    }
    return setCriteria(ctx, { unitId, name, document, fromDay, ...fitting(rules) })
  },
})

/** What is wrong in a row is told beside its table. */
function fitting(rules: unknown) {
  try {
    return parse(rulesShape, rules)
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const fields: Record<string, string[]> = {}
    for (const [path, sentences] of Object.entries(error.fields)) {
      const [table = '', row] = path.split('.')
      const where = row === undefined ? '' : `Dòng ${Number(row) + 1}: `
      fields[table] = [...(fields[table] ?? []), ...sentences.map((one) => where + one)]
    }
    throw new Invalid(fields)
  }
}
