import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import type { Carried } from './carry-over.ts'

type Sides = { fromUnitId: number; toUnitId: number }
type Leaving = { memberId: number; personId: number }

/**
 * Opens records in the new unit, or brings those that it still has of the same persons up to date. The card goes along
 * unless the new unit has given its number to somebody else; the old unit's own fields stay there.
 */
export async function copyRecords(
  ctx: Context,
  { fromUnitId, toUnitId, leaving }: Sides & { leaving: readonly Leaving[] },
): Promise<Carried[]> {
  const memberIds = leaving.map((one) => one.memberId)
  const { rows } = await sql<{ newMemberId: number; personId: number }>`
    insert into members.member as record (unit_id, person_id, full_name, sort_key, sex, birth_day, ethnic_group, hometown,
      address, phone, email, job_title, worker_type, professional_level, political_level, card_number, card_issued_on, card_digest)
    select ${toUnitId}, old.person_id, old.full_name, old.sort_key, old.sex, old.birth_day, old.ethnic_group, old.hometown,
      old.address, old.phone, old.email, old.job_title, old.worker_type, old.professional_level, old.political_level,
      case when not taken.yes then old.card_number end, case when not taken.yes then old.card_issued_on end,
      case when not taken.yes then old.card_digest end
    from members.member as old
    cross join lateral (select exists (select from members.member as other where other.unit_id = ${toUnitId}
      and other.card_number = old.card_number and other.person_id <> old.person_id) as yes) as taken
    where old.unit_id = ${fromUnitId} and old.id = any(${memberIds})
    on conflict (unit_id, person_id) do update set
      full_name = excluded.full_name, sort_key = excluded.sort_key, sex = excluded.sex,
      birth_day = coalesce(excluded.birth_day, record.birth_day), ethnic_group = coalesce(excluded.ethnic_group, record.ethnic_group),
      hometown = coalesce(excluded.hometown, record.hometown), address = coalesce(excluded.address, record.address),
      phone = coalesce(excluded.phone, record.phone), email = coalesce(excluded.email, record.email),
      job_title = excluded.job_title, worker_type = excluded.worker_type,
      professional_level = coalesce(excluded.professional_level, record.professional_level),
      political_level = coalesce(excluded.political_level, record.political_level),
      card_number = excluded.card_number, card_issued_on = excluded.card_issued_on, card_digest = excluded.card_digest,
      version = record.version + 1
    returning id as new_member_id, person_id`.execute(ctx.db)
  const newIds = new Map(rows.map((row) => [row.personId, row.newMemberId]))
  return leaving.map(({ memberId, personId }) => {
    const newMemberId = newIds.get(personId)
    if (!newMemberId) throw new Error(`no record was opened for person ${personId}`)
    return { memberId, personId, newMemberId }
  })
}

/** Children and photograph as they are now, in place of what the new unit may have had of them. */
export async function copyFamilyAndPhoto(
  ctx: Context,
  { fromUnitId, toUnitId, carried }: Sides & { carried: readonly Carried[] },
): Promise<void> {
  const oldIds = carried.map((one) => one.memberId)
  const newIds = carried.map((one) => one.newMemberId)
  await sql`delete from members.child where unit_id = ${toUnitId} and member_id = any(${newIds})`.execute(
    ctx.db,
  )
  await sql`insert into members.child (unit_id, member_id, full_name, birth_day, sex)
    select ${toUnitId}, pair.new_id, child.full_name, child.birth_day, child.sex
    from unnest(${oldIds}::bigint[], ${newIds}::bigint[]) as pair (old_id, new_id)
    join members.child on child.unit_id = ${fromUnitId} and child.member_id = pair.old_id and child.removed_at is null
    order by child.id`.execute(ctx.db)
  await sql`insert into members.photo as kept (unit_id, member_id, bytes, mime_type)
    select ${toUnitId}, pair.new_id, photo.bytes, photo.mime_type
    from unnest(${oldIds}::bigint[], ${newIds}::bigint[]) as pair (old_id, new_id)
    join members.photo on photo.unit_id = ${fromUnitId} and photo.member_id = pair.old_id
    on conflict (unit_id, member_id) do update set bytes = excluded.bytes, mime_type = excluded.mime_type, updated_at = now()`.execute(
    ctx.db,
  )
}
