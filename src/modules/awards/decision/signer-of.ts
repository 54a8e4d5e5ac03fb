import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** What stands at the head and foot of a decision of the unit on a day: names, place, and who signs; a vice chair signs for the chair. */
export async function headOf(ctx: Context, unitId: number, onDay: string) {
  const { rows } = await sql<{
    name: string
    place: string
    documentCode: string
    upperName: string
    signerName: string
    signerPosition: string
    byDeputy: boolean
  }>`
    select named.name, named.place, named.document_code as "documentCode",
      coalesce((select above.name from organization.unit_parent as up
        join organization.unit_name as above on above.unit_id = up.parent_id and above.valid @> ${onDay}::date
        where up.unit_id = ${unitId} and up.valid @> ${onDay}::date), '') as "upperName",
      coalesce(signer.holder_name, '') as "signerName", coalesce(signer.name, 'Chủ tịch') as "signerPosition",
      coalesce(signer.kind = 'vice_chair', false) as "byDeputy"
    from organization.unit_name as named
    left join lateral (
      select holding.holder_name, holding.kind, kind.name from organization.position_holding as holding
      join organization.position_kind as kind on kind.code = holding.kind
      where holding.unit_id = ${unitId} and holding.kind in ('chair', 'vice_chair')
        and holding.from_day <= ${onDay}::date and (holding.to_day >= ${onDay}::date) is not false
      order by kind.rank limit 1) as signer on true
    where named.unit_id = ${unitId} and named.valid @> ${onDay}::date`.execute(ctx.db)
  const [head] = rows
  return (
    head ?? {
      name: '',
      place: '',
      documentCode: '',
      upperName: '',
      signerName: '',
      signerPosition: 'Chủ tịch',
      byDeputy: false,
    }
  )
}
