import { sql } from 'kysely'
import type { Database } from '#platform/database/connect.ts'
import { settings } from '#platform/settings.ts'

export type DemoUnion = {
  union: string
  accounts: { userName: string; name: string; role: string }[]
}

const roleLabels: Record<string, string> = {
  chair: 'Chủ tịch',
  deputy: 'Phó Chủ tịch',
  treasurer: 'Thủ quỹ',
  accountant: 'Kế toán',
  inspector: 'Kiểm tra',
  'group-leader': 'Tổ trưởng',
  member: 'Đoàn viên',
}
const order = Object.keys(roleLabels)

/** The demonstration's accounts by union, in demonstration mode only. Their names are `<slug of the union>.<role>`. */
export async function demoAccounts(db: Database, today: string): Promise<DemoUnion[]> {
  if (!settings.demo) return []
  const rows = await db
    .selectFrom('identity.account as account')
    .innerJoin('organization.unit as unit', (join) =>
      join.on(sql`split_part(account.user_name, '.', 1)`, '=', sql.ref('unit.slug')),
    )
    .innerJoin('organization.unitName as unitName', 'unitName.unitId', 'unit.id')
    .where('account.demo', '=', true)
    .where(sql<boolean>`unit_name.valid @> ${today}::date`)
    .orderBy('unit.id')
    .select(['account.userName', 'account.name', 'unitName.name as union'])
    .execute()
  const byUnion = Map.groupBy(rows, (row) => row.union)
  return [...byUnion].map(([union, accounts]) => ({
    union,
    accounts: accounts
      .map(({ userName, name }) => ({ userName, name, role: userName.split('.')[1] ?? '' }))
      .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
      .map((account) => ({ ...account, role: roleLabels[account.role] ?? account.role })),
  }))
}
