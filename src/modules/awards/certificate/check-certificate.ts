import { sql } from 'kysely'
import { z } from 'zod'
import { query } from '#platform/query.ts'
import { certificateCodeDigest, isUnchanged, type Sealed } from './certificate-seal.ts'

type Row = Sealed & { seal: Buffer; revokedOn: string | null; revokedNumber: string }

/**
 * What the QR of a certificate proves, to anybody: whose it is, for what, by which decision of whom, and that nothing of this was
 * changed since; or that it was taken back. Not the money, and where the seal does not fit, none of the words.
 */
export const checkCertificate = query({
  name: 'awards.check-certificate',
  summary: 'Kiểm tra giấy chứng nhận khen thưởng',
  allow: 'public',
  input: z.object({ code: z.string().max(100) }),
  async run(ctx, { code }) {
    const { rows } = await sql<Row>`
      select * from awards.certificate_by_code(${certificateCodeDigest(code)})`.execute(ctx.db)
    const [found] = rows
    if (!found) return { state: 'unknown' as const }
    if (!isUnchanged(found, found.seal)) return { state: 'changed' as const }
    const { name, ofName, titleName, about, decisionNumber, decidedOn, issuerName } = found
    return {
      state: found.revokedOn ? ('revoked' as const) : ('genuine' as const),
      number: found.number,
      year: found.year,
      ...{ name, ofName, titleName, about, decisionNumber, decidedOn, issuerName },
      revokedOn: found.revokedOn,
      revokedNumber: found.revokedNumber,
    }
  },
})
