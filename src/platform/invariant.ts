import { type RawBuilder, sql } from 'kysely'
import type { Database } from './database/connect.ts'

/** Something that must hold over all data. `broken` selects one row, with a Vietnamese `problem`, for each place where it does not. */
export type Invariant = { says: string; broken: RawBuilder<{ problem: string }> }

export type Finding = { says: string; problems: string[] }

/** Proves the invariants over the whole database, as its owner; shows at most 20 problems of each. */
export async function proveInvariants(
  db: Database,
  invariants: readonly Invariant[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const { says, broken } of invariants) {
    const { rows } = await sql<{
      problem: string
    }>`select problem from (${broken}) as broken limit 20`.execute(db)
    findings.push({ says, problems: rows.map((row) => row.problem) })
  }
  return findings
}

/** The audit chain: each line's hash follows from the one before, and no line is missing. */
export const auditInvariants: readonly Invariant[] = [
  {
    says: 'Chuỗi ghi vết của mỗi đơn vị liền mạch và chưa ai sửa',
    broken: sql`
      select format('Đơn vị %s, dòng ghi vết %s: %s', unit_id, seq,
        case when seq <> expected_seq then 'thiếu dòng ngay trước'
          when previous_hash <> expected_previous then 'không nối với dòng trước'
          else 'nội dung đã bị sửa' end) as problem
      from (
        select *, row_number() over chain as expected_seq, coalesce(lag(hash) over chain, ''::bytea) as expected_previous
        from platform.audit_line
        window chain as (partition by unit_id order by seq)
      ) as line
      where seq <> expected_seq or previous_hash <> expected_previous
        or hash <> platform.audit_hash(previous_hash, unit_id, seq, at, account_id, kind, name, input)`,
  },
]
