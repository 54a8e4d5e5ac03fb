import { sql } from 'kysely'
import { z } from 'zod'
import { id, optional } from '#platform/fields.ts'
import { query } from '#platform/query.ts'
import { recognisedInitiatives } from '../initiative/recognised-initiatives.ts'
import { readInitiatives } from '../permissions.ts'
import { levelOf, reasonsFor, type Threshold } from './eligibility.ts'

type Person = {
  memberId: number
  fullName: string
  professionalLevel: string | null
  jobTitle: string | null
}

/**
 * Members whose recognised initiatives reach a threshold of the "Bằng Lao động sáng tạo" in a year, each with the reasons. A hint: it
 * does not know who holds a leading post, nor who has had it already.
 */
export const listEligible = query({
  name: 'initiatives.list-eligible',
  summary: 'Ai đủ điều kiện đề nghị Bằng Lao động sáng tạo',
  allow: readInitiatives,
  input: z.object({
    unitId: id,
    /** Nothing: this year. */
    year: optional(z.coerce.number().int().min(1990).max(2200)).catch(null),
  }),
  async run(ctx, { unitId, year: asked }) {
    const year = asked ?? Number(ctx.today.slice(0, 4))
    const { rows: thresholds } = await sql<Threshold>`
      select level, years, benefit, document from initiatives.threshold
      where daterange(from_day, until_day) @> make_date(${year}, 12, 31) order by level, years`.execute(
      ctx.db,
    )
    const recognised = await recognisedInitiatives(ctx.db, { unitId })
    const { rows: people } = await sql<Person>`
      select id as member_id, full_name, professional_level, job_title from members.member
      where unit_id = ${unitId} and id = any (${recognised.map(({ memberId }) => memberId)}::bigint[]) order by sort_key, id`.execute(
      ctx.db,
    )
    const eligible = people.flatMap((person) => {
      const own = recognised.filter(({ memberId }) => memberId === person.memberId)
      const benefits = own.map(({ recognisedOn, benefitOfShare }) => ({
        year: Number(recognisedOn.slice(0, 4)),
        benefit: benefitOfShare,
      }))
      const level = levelOf(person.professionalLevel)
      const reasons = reasonsFor(thresholds, level, benefits, year)
      if (reasons.length === 0) return []
      const first = Math.min(...reasons.map(({ from }) => from))
      const initiatives = own.filter(({ recognisedOn }) => {
        const day = Number(recognisedOn.slice(0, 4))
        return day >= first && day <= year
      })
      return [{ ...person, level, reasons, initiatives }]
    })
    return { year, thresholds, eligible }
  },
})
