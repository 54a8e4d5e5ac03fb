import type { LoaderFunctionArgs } from 'react-router'
import { writeWord } from '#platform/documents/write-word.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findSubmission } from '../proposal/find-submission.ts'
import { submissionDocument } from '../proposal/submission-document.ts'
import { wordResponse } from './file-response.ts'

const read = pageLoader((ctx, asked) => findSubmission(ctx, asked))

/** The submission with its list and the report of achievements; made after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const submission = await read(args)
  const bytes = await writeWord(submissionDocument(submission))
  return wordResponse(bytes, `to-trinh-khen-thuong-${submission.proposalId}`)
}
