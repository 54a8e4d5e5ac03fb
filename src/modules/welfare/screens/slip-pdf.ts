import type { LoaderFunctionArgs } from 'react-router'
import { writeVisitSlips } from '#platform/documents/write-visit-slip.ts'
import { formatDayLong } from '#platform/vietnamese/format-day.ts'
import { amountInWords, formatCount } from '#platform/vietnamese/numbers.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findSlip } from '../case/find-slip.ts'

const read = pageLoader((ctx, asked) => findSlip(ctx, asked))

/** The slip that is signed at the visit; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { caseId, day, happenedOn: _, amount, ...slip } = await read(args)
  const bytes = await writeVisitSlips([
    {
      ...slip,
      number: String(caseId),
      dayLine: formatDayLong(day).replace(/^n/, 'N'),
      amount: formatCount(amount),
      amountInWords: amountInWords(amount),
    },
  ])
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="phieu-tham-hoi-${caseId}.pdf"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
