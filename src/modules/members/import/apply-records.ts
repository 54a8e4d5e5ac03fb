import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'

/** The records of new members; the number of them. */
export async function applyRecords(ctx: Context, { unitId, importId }: ImportKey): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into members.member (id, unit_id, person_id, full_name, sort_key, sex, birth_day, ethnic_group, hometown, address,
      phone, email, job_title, worker_type, professional_level, political_level, card_number, card_issued_on, card_digest, extra)
    overriding system value
    select outcome.member_id, row.unit_id, outcome.person_id, given.full_name, given.sort_key, given.sex, given.birth_day,
      given.ethnic_group, given.hometown, given.address, given.phone, given.email, given.job_title, given.worker_type,
      given.professional_level, given.political_level, given.card_number, given.card_issued_on, outcome.card_digest,
      coalesce(given.extra, '{}')
    from members.import_row as row
    join members.import_outcome as outcome on outcome.unit_id = row.unit_id and outcome.import_id = row.import_id
      and outcome.row_number = row.row_number
    cross join lateral jsonb_populate_record(null::members.member, row.fields) as given
    where row.unit_id = ${unitId} and row.import_id = ${importId} and row.action = 'add'`.execute(
    ctx.db,
  )
  return Number(numAffectedRows ?? 0)
}
