import { pageLoader } from '#platform/web/page-loader.ts'
import { findLoan } from '../loan/find-loan.ts'
import { loanContract } from '../loan/loan-contract.ts'

/** What is written on the paper; the file is made after the transaction has ended. */
export const readContract = pageLoader(async (ctx, asked) =>
  loanContract(await findLoan(ctx, asked), ctx.today),
)

export function contractFile(bytes: Uint8Array, extension: string, mimeType: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': mimeType,
      'content-disposition': `attachment; filename="giay-vay.${extension}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
