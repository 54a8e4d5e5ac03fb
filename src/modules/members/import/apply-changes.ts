import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { ImportKey } from './apply-rows.ts'

/** Fields of a comparison that lie outside the record. */
const elsewhere = ['nationalId', 'joinedOn', 'groupName']

/** Writes into records what the file says otherwise, after putting aside what stood there; the number of members changed. */
export async function applyChanges(ctx: Context, { unitId, importId }: ImportKey): Promise<number> {
  await sql`
    update members.import_outcome as outcome
    set before = coalesce(outcome.before, '{}') || (to_jsonb(member) - '{name_key,search_key}'::text[]),
      version = member.version + 1
    from members.import_row as row
    join members.member as member on member.unit_id = row.unit_id and member.id = row.member_id
    where row.unit_id = ${unitId} and row.import_id = ${importId} and row.action = 'change'
      and row.changes - ${elsewhere}::text[] <> '{}'
      and outcome.unit_id = row.unit_id and outcome.import_id = row.import_id and outcome.row_number = row.row_number`.execute(
    ctx.db,
  )
  await sql`
    with changed as (
      update members.member as member set
        full_name = coalesce(given.full_name, member.full_name), sort_key = coalesce(given.sort_key, member.sort_key),
        sex = coalesce(given.sex, member.sex), birth_day = coalesce(given.birth_day, member.birth_day),
        ethnic_group = coalesce(given.ethnic_group, member.ethnic_group), hometown = coalesce(given.hometown, member.hometown),
        address = coalesce(given.address, member.address), phone = coalesce(given.phone, member.phone),
        email = coalesce(given.email, member.email), job_title = coalesce(given.job_title, member.job_title),
        worker_type = coalesce(given.worker_type, member.worker_type),
        professional_level = coalesce(given.professional_level, member.professional_level),
        political_level = coalesce(given.political_level, member.political_level),
        card_number = coalesce(given.card_number, member.card_number),
        card_issued_on = coalesce(given.card_issued_on, member.card_issued_on),
        card_digest = case when row.changes ? 'cardNumber' then outcome.card_digest else member.card_digest end,
        extra = member.extra || coalesce(given.extra, '{}'),
        version = outcome.version
      from members.import_outcome as outcome
      join members.import_row as row on row.unit_id = outcome.unit_id and row.import_id = outcome.import_id
        and row.row_number = outcome.row_number
      cross join lateral jsonb_populate_record(null::members.member, row.fields) as given
      where outcome.unit_id = ${unitId} and outcome.import_id = ${importId} and outcome.before ? 'version'
        and member.unit_id = outcome.unit_id and member.id = outcome.member_id
      returning member.id, member.version, member.extra, row.changes, outcome.before -> 'extra' as old_extra)
    insert into members.member_change (unit_id, member_id, version, changes, account_id, by_name)
    select ${unitId}, id, version,
      (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(changes) as field
        where key <> all (${elsewhere}::text[]) and key not like 'extra:%')
        || case when extra <> old_extra then jsonb_build_object('extra', jsonb_build_array(old_extra, extra)) else '{}' end,
      ${ctx.actor?.accountId ?? null}, ${ctx.actor?.name ?? ''}
    from changed`.execute(ctx.db)
  const { total } = await ctx.db
    .selectFrom('members.importRow')
    .where('unitId', '=', unitId)
    .where('importId', '=', importId)
    .where('action', '=', 'change')
    .where(sql<boolean>`changes <> '{}'`)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}
