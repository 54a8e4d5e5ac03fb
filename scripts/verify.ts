import { invariants } from '../src/app/invariants.ts'
import { closeConnection } from '../src/platform/database/connect.ts'
import { proveInvariants } from '../src/platform/invariant.ts'
import { openOrExplain } from './setup/open-or-explain.ts'

// Proves the invariants over all data and says in words what is wrong; exit code 1 where something is.
const { db } = await openOrExplain()
const findings = await proveInvariants(db, invariants)
for (const { says, problems } of findings) {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${says}`)
  for (const problem of problems) console.log(`    ${problem}`)
}
await closeConnection()
const broken = findings.filter(({ problems }) => problems.length > 0).length
console.log(
  broken === 0
    ? `Dữ liệu toàn vẹn: ${findings.length} điều đã kiểm.`
    : `${broken} trong ${findings.length} điều không đúng.`,
)
process.exit(broken === 0 ? 0 : 1)
