import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'

/** Puts back the records that an import changed; their history shows both, the change and the way back. */
export async function restoreRecords(ctx: Context, { unitId, importId }: ImportKey): Promise<void> {
  await sql`
    with restored as (
      update members.member as member set
        full_name = old.full_name, sort_key = old.sort_key, sex = old.sex, birth_day = old.birth_day,
        ethnic_group = old.ethnic_group, hometown = old.hometown, address = old.address, phone = old.phone,
        email = old.email, job_title = old.job_title, worker_type = old.worker_type,
        professional_level = old.professional_level, political_level = old.political_level,
        card_number = old.card_number, card_issued_on = old.card_issued_on, card_digest = old.card_digest,
        extra = old.extra, version = member.version + 1
      from members.import_outcome as outcome
      cross join lateral jsonb_populate_record(null::members.member, outcome.before) as old
      where outcome.unit_id = ${unitId} and outcome.import_id = ${importId} and outcome.before ? 'version'
        and member.unit_id = outcome.unit_id and member.id = outcome.member_id
      returning member.id, member.version)
    insert into members.member_change (unit_id, member_id, version, changes, account_id, by_name)
    select ${unitId}, restored.id, restored.version,
      (select coalesce(jsonb_object_agg(key, jsonb_build_array(value -> 1, value -> 0)), '{}') from jsonb_each(made.changes)),
      ${ctx.actor?.accountId ?? null}, ${ctx.actor?.name ?? ''}
    from restored
    join members.member_change as made on made.unit_id = ${unitId} and made.member_id = restored.id
      and made.version = restored.version - 1`.execute(ctx.db)
}
