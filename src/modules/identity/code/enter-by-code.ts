import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '#platform/context.ts'
import { enter } from '#platform/enter.ts'
import { Refused } from '#platform/errors.ts'
import { secret } from '#platform/fields.ts'
import { codeDigest } from './code.ts'

export const codeField = secret(z.string({ error: 'Hãy gõ mã' }).trim().min(1, 'Hãy gõ mã').max(60))

export const unknownCode = 'Mã này không đúng. Hãy xem lại tờ giấy mời hoặc hỏi cán bộ công đoàn.'

/** Opens the unit in which the code was given: holding a code that works is the right to it. @returns the unit and the digest. */
export async function enterByCode(ctx: Context, code: string) {
  const digest = codeDigest(code)
  const found = await sql<{ unitId: number | null }>`
    select identity.unit_of_code(${digest}) as unit_id`.execute(ctx.db)
  const unitId = found.rows[0]?.unitId
  if (!unitId) throw new Refused(unknownCode)
  await enter(ctx, { unitId, branch: false })
  return { unitId, digest }
}
