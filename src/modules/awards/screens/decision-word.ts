import type { LoaderFunctionArgs } from 'react-router'
import { writeWord } from '#platform/documents/write-word.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { decisionDocument } from '../decision/decision-documents.ts'
import { findDecision } from '../decision/find-decision.ts'
import { wordResponse } from './file-response.ts'

const read = pageLoader((ctx, asked) => findDecision(ctx, asked))

/** The decision with its list; made after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const decision = await read(args)
  const bytes = await writeWord(decisionDocument(decision))
  return wordResponse(bytes, `quyet-dinh-khen-thuong-${decision.decisionId}`)
}
