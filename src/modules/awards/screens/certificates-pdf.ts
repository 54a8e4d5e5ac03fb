import type { LoaderFunctionArgs } from 'react-router'
import { writeCertificates } from '#platform/documents/write-certificates.ts'
import { settings } from '#platform/settings.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { certificateWords } from '../certificate/certificate-words.ts'
import { printCertificates } from '../certificate/print-certificates.ts'
import { pdfResponse } from './file-response.ts'

const read = pageLoader((ctx, asked) => printCertificates(ctx, asked))

/** All certificates of a decision, or with `?recipientId=` one; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const papers = await read(args)
  const bytes = await writeCertificates(
    papers.map((paper) => certificateWords(paper, settings.publicUrl)),
  )
  const [first] = papers
  const which = papers.length === 1 ? `${first?.number}-${first?.year}` : args.params.decisionId
  return pdfResponse(bytes, `giay-chung-nhan-${which}`)
}
