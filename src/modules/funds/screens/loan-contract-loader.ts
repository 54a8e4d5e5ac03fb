import { pageLoader } from '#platform/web/page-loader.ts'
import { findLoan } from '../loan/find-loan.ts'
import { loanContract } from '../loan/loan-contract.ts'

/** What is written on the paper; the file is made after the transaction has ended. */
export const readContract = pageLoader(async (ctx, asked) =>
  loanContract(await findLoan(ctx, asked), ctx.today),
)

/** A file to be saved under this name. */
export function contractFile(
  bytes: Uint8Array,
  extension: string,
  mimeType: string,
  name = 'giay-vay',
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mimeType,
      'content-disposition': `attachment; filename="${name}.${extension}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
