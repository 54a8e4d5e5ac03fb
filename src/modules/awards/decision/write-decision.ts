import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#platform/context.ts'
import { certificateCode, certificateCodeDigest, sealOf } from '../certificate/certificate-seal.ts'

export type Decision = {
  unitId: number
  id: number
  number: string
  year: number
  decidedOn: string
  issuerName: string
  titleName: string
  about: string
}
export type Listed = {
  recipientId: number
  kind: string
  name: string
  ofName: string
  amount: number
  homeUnitId: number
  candidateId: number
}

/** Writes the list of a decision from its candidates, in order of the homes and their lists. Theirs are the names as proposed. */
export async function writeRecipients(
  ctx: Context,
  {
    unitId,
    decisionId,
    chosen,
    prizes,
  }: {
    unitId: number
    decisionId: number
    chosen: RawBuilder<unknown>
    prizes: { person: number; collective: number }
  },
): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    with chosen (unit_id, candidate_id) as (${chosen}),
    listed as (
      select candidate.*, member.person_id, row_number() over (order by candidate.kind desc, candidate.unit_id <> ${unitId}, home.name, candidate.proposal_id, candidate.position) as place,
        case when candidate.unit_id = ${unitId} then candidate.of_name
          else concat_ws(', ', nullif(candidate.of_name, ''), case when candidate.kind = 'person' or candidate.subunit_id is not null then home.name end) end as printed_of
      from chosen
      join awards.candidate as candidate on candidate.unit_id = chosen.unit_id and candidate.id = chosen.candidate_id
      left join members.member as member on member.unit_id = candidate.unit_id and member.id = candidate.member_id
      join organization.unit_name as home on home.unit_id = candidate.unit_id and home.valid @> ${ctx.today}::date)
    insert into awards.recipient (unit_id, decision_id, position, kind, name, of_name, post, achievement, amount, person_id, home_unit_id, candidate_id)
    select ${unitId}, ${decisionId}, place, kind, name, printed_of, post, achievement,
      case kind when 'person' then ${prizes.person}::bigint else ${prizes.collective}::bigint end, person_id, unit_id, id
    from listed order by place
    returning id as recipient_id, kind, name, of_name, amount, home_unit_id, candidate_id`.execute(
    ctx.db,
  )
  return rows
}

/** A certificate for each, numbered on from the last of the year; one writer at a time, so that no number is missing. */
export async function issueCertificates(
  ctx: Context,
  decision: Decision,
  listed: readonly Listed[],
): Promise<void> {
  const { unitId, year } = decision
  await sql`select pg_advisory_xact_lock(hashtextextended('awards.certificate', ${unitId}))`.execute(
    ctx.db,
  )
  const { last } = await ctx.db
    .selectFrom('awards.certificate')
    .where('unitId', '=', unitId)
    .where('year', '=', year)
    .select(sql<number>`coalesce(max(number), 0)`.as('last'))
    .executeTakeFirstOrThrow()
  const { number: decisionNumber, decidedOn, issuerName, titleName, about } = decision
  const values = listed.map(({ recipientId, amount, kind, name, ofName }, index) => {
    const of = { unitId, year, number: last + index + 1 }
    const words = { kind, name, ofName, titleName, about, decisionNumber, decidedOn, issuerName }
    return {
      ...of,
      recipientId,
      amount,
      issuedOn: decidedOn,
      codeDigest: certificateCodeDigest(certificateCode(of)),
      seal: sealOf({ ...of, amount, ...words }),
    }
  })
  await ctx.db.insertInto('awards.certificate').values(values).execute()
}

/** Enters the honours into the registers of the units whose people and collectives they are; all of these have been entered. */
export async function enterHonours(
  ctx: Context,
  { unitId, id: decisionId }: Pick<Decision, 'unitId' | 'id'>,
): Promise<void> {
  await sql`
    insert into awards.honour (unit_id, kind, member_id, subunit_id, name, of_name, title_name, form, system, scope, level, about, from_day, to_day,
      year, decided_on, decision_number, issuer_name, issuer_unit_id, recipient_id, certificate_number, amount, achievement,
      entered_by_account_id, entered_by_name, entered_on)
    select candidate.unit_id, candidate.kind, candidate.member_id, candidate.subunit_id, candidate.name, candidate.of_name,
      decision.title_name, decision.form, decision.system, decision.scope,
      case when candidate.unit_id = decision.unit_id then 'own' else 'superior' end, decision.about, decision.from_day, decision.to_day,
      decision.year, decision.decided_on, decision.number, decision.issuer_name, decision.unit_id, recipient.id,
      lpad(certificate.number::text, 4, '0') || '/' || certificate.year, recipient.amount, recipient.achievement,
      decision.recorded_by_account_id, decision.recorded_by_name, decision.recorded_on
    from awards.decision
    join awards.recipient on recipient.unit_id = decision.unit_id and recipient.decision_id = decision.id
    join awards.certificate on certificate.unit_id = recipient.unit_id and certificate.recipient_id = recipient.id
    join awards.candidate on candidate.unit_id = recipient.home_unit_id and candidate.id = recipient.candidate_id
    where decision.unit_id = ${unitId} and decision.id = ${decisionId}
    order by recipient.position`.execute(ctx.db)
}
