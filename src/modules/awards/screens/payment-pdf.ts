import type { LoaderFunctionArgs } from 'react-router'
import { writePdf } from '#platform/documents/write-pdf.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { paymentDocument } from '../decision/decision-documents.ts'
import { findDecision } from '../decision/find-decision.ts'
import { pdfResponse } from './file-response.ts'

const read = pageLoader((ctx, asked) => findDecision(ctx, asked))

/** The list to be signed by whoever gets a prize; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const decision = await read(args)
  const bytes = await writePdf(paymentDocument(decision))
  return pdfResponse(bytes, `danh-sach-chi-thuong-${decision.decisionId}`)
}
