import { sql } from 'kysely'
import { z } from 'zod'
import { query } from '#platform/query.ts'
import type { Form } from '../labels.ts'

type Mine = {
  unitId: number
  honourId: number
  unitName: string
  titleName: string
  form: Form
  about: string
  year: number
  decidedOn: string | null
  decisionNumber: string
  issuerName: string
  amount: number
  certificateNumber: string
  paidOn: string | null
  revokedOn: string | null
}

/** What the asker was honoured with, in whatever union that was, the latest first: titles go with the person. */
export const listMyAwards = query({
  name: 'awards.list-my-awards',
  summary: 'Khen thưởng của tôi',
  allow: 'account',
  input: z.object({}),
  async run(ctx) {
    const { rows } = await sql<Mine>`
      select * from awards.honours_of_person(${ctx.actor?.personId ?? 0})
      order by coalesce(decided_on, make_date(year, 12, 31)) desc, honour_id desc`.execute(ctx.db)
    return rows
  },
})
