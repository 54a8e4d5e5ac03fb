import { sql } from 'kysely'
import { z } from 'zod'
import { command } from '#platform/command.ts'
import { Refused } from '#platform/errors.ts'
import { id, paragraph, ticked } from '#platform/fields.ts'
import { writeProposals } from '../permissions.ts'
import { lockAtHome } from '../proposal/lock-proposal.ts'
import { ids } from '../proposal/proposal-fields.ts'

/**
 * Puts people, groups and sections, or the union itself, on the list, with the same words about what they did; whoever is on it
 * already is passed over. Names and places are kept as they are on the last day of the period.
 */
export const addCandidates = command({
  name: 'awards.add-candidates',
  summary: 'Thêm người, tập thể vào danh sách đề nghị khen thưởng',
  allow: writeProposals,
  input: z.object({
    unitId: id,
    proposalId: id,
    memberIds: ids,
    subunitIds: ids,
    wholeUnit: ticked,
    achievement: paragraph('Thành tích', 2000),
  }),
  async run(ctx, { unitId, proposalId, memberIds, subunitIds, wholeUnit, achievement }) {
    const proposal = await lockAtHome(ctx, { unitId, proposalId })
    if (memberIds.length + subunitIds.length === 0 && !wholeUnit)
      throw new Refused('Hãy chọn ít nhất một người hoặc một tập thể.')
    const day = sql`least(${proposal.toDay}::date, ${ctx.today}::date)`
    const { rows } = await sql<{ id: number }>`
      with chosen as (
        select 'person' as kind, member.id as member_id, null::bigint as subunit_id, member.full_name as name,
          coalesce(concat_ws(', ', subunit.name, section.name), '') as of_name, coalesce(member.job_title, '') as post,
          array_position(${memberIds}::bigint[], member.id) as place
        from members.member as member
        left join members.group_assignment as assigned on assigned.unit_id = member.unit_id and assigned.member_id = member.id
          and members.covers(assigned.from_day, assigned.until_day, ${day})
        left join organization.subunit as subunit on subunit.unit_id = assigned.unit_id and subunit.id = assigned.subunit_id
        left join organization.subunit as section on section.unit_id = subunit.unit_id and section.id = subunit.parent_id
        where member.unit_id = ${unitId} and member.id = any(${memberIds}::bigint[]) and member.merged_into is null
        union all
        select 'collective', null, subunit.id, subunit.name, coalesce(section.name, ''), '', array_position(${subunitIds}::bigint[], subunit.id)
        from organization.subunit as subunit
        left join organization.subunit as section on section.unit_id = subunit.unit_id and section.id = subunit.parent_id
        where subunit.unit_id = ${unitId} and subunit.id = any(${subunitIds}::bigint[])
        union all
        select 'collective', null, null, named.name, '', '', 0
        from organization.unit_name as named where ${wholeUnit} and named.unit_id = ${unitId} and named.valid @> ${day})
      insert into awards.candidate (unit_id, proposal_id, position, kind, member_id, subunit_id, name, of_name, post, achievement)
      select ${unitId}, ${proposalId}, (select coalesce(max(position), 0) from awards.candidate where unit_id = ${unitId} and proposal_id = ${proposalId})
        + row_number() over (order by kind desc, place), kind, member_id, subunit_id, name, of_name, post, ${achievement}
      from chosen
      where not exists (select from awards.candidate as there where there.unit_id = ${unitId} and there.proposal_id = ${proposalId}
        and there.kind = chosen.kind and there.member_id is not distinct from chosen.member_id and there.subunit_id is not distinct from chosen.subunit_id)
      returning id`.execute(ctx.db)
    if (rows.length === 0) throw new Refused('Những người, tập thể này đã có trong danh sách.')
    return { count: rows.length }
  },
})
