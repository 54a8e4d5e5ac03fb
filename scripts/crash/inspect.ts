import { sql } from 'kysely'
import { invariants } from '../../src/app/invariants.ts'
import { closeConnection, connection } from '../../src/platform/database/connect.ts'
import { proveInvariants } from '../../src/platform/invariant.ts'

// What is in the database after the last crash, as JSON for the test that started this process.
const { db } = await connection()
const groups = await db.selectFrom('organization.subunit').select('name').execute()
const { rows } = await sql<{ name: string }>`
  select input ->> 'name' as name from platform.audit_line where name = 'organization.open-subunit'`.execute(
  db,
)
const findings = await proveInvariants(db, invariants)
console.log(
  JSON.stringify({
    groups: groups.map(({ name }) => name),
    audited: rows.map(({ name }) => name),
    problems: findings.flatMap(({ problems }) => problems),
  }),
)
await closeConnection()
process.exit(0)
