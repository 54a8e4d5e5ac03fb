import type { LoaderFunctionArgs } from 'react-router'
import { writePdf } from '#platform/documents/write-pdf.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findSubmission } from '../proposal/find-submission.ts'
import { submissionDocument } from '../proposal/submission-document.ts'
import { pdfResponse } from './file-response.ts'

const read = pageLoader((ctx, asked) => findSubmission(ctx, asked))

/** The submission with its list and the report of achievements; made after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const submission = await read(args)
  const bytes = await writePdf(submissionDocument(submission))
  return pdfResponse(bytes, `to-trinh-khen-thuong-${submission.proposalId}`)
}
