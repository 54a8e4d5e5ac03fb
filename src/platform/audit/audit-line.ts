import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Definition } from '../operation.ts'
import { withoutSecrets } from './without-secrets.ts'

/** Adds a line to the unit's audit chain (chain 0 for what belongs to no unit). */
export async function appendAuditLine(
  ctx: Context,
  kind: 'command' | 'read',
  definition: Definition,
  input: unknown,
): Promise<void> {
  const unitId = typeof definition.allow === 'string' ? 0 : (input as { unitId: number }).unitId
  const shown = JSON.stringify(withoutSecrets(definition.input, input))
  await sql`select platform.append_audit_line(${unitId}, ${ctx.actor?.accountId ?? null}, ${kind}, ${definition.name}, ${shown}::jsonb)`.execute(
    ctx.db,
  )
}
