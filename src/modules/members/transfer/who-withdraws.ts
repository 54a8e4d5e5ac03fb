import { sql } from 'kysely'
import type { Context } from '#platform/context.ts'

/** The sentence that says who can withdraw a move between two units: the nearest unit above both, by its name. */
export async function whoWithdrawsTransfers(
  ctx: Context,
  unitId: number,
  otherUnitId: number,
): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name.name from organization.unit_ancestor as one
    join organization.unit_ancestor as other on other.ancestor_id = one.ancestor_id and other.unit_id = ${otherUnitId}
      and other.valid @> ${ctx.today}::date and other.depth > 0
    join organization.unit_name as name on name.unit_id = one.ancestor_id and name.valid @> ${ctx.today}::date
    where one.unit_id = ${unitId} and one.valid @> ${ctx.today}::date and one.depth > 0
    order by one.depth limit 1`.execute(ctx.db)
  const above = rows[0]?.name
  return above
    ? `Việc chuyển này hai đơn vị cùng ghi nên rút ở cả hai nơi một lúc. Người rút được là Chủ tịch hoặc Phó Chủ tịch của ${above}, hoặc của một công đoàn cao hơn nữa.`
    : 'Việc chuyển này hai đơn vị cùng ghi, mà hai đơn vị không có chung cấp trên nào trong hệ thống. Muốn sửa, hãy chuyển người đó trở lại bằng một giấy chuyển sinh hoạt.'
}
