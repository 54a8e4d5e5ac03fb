import type { LoaderFunctionArgs } from 'react-router'
import { writeCertificates } from '#platform/documents/write-certificates.ts'
import { settings } from '#platform/settings.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { certificateWords } from '../certificate/certificate-words.ts'
import { findMyCertificate } from '../certificate/find-my-certificate.ts'
import { pdfResponse } from './file-response.ts'

const read = pageLoader((ctx, asked) => findMyCertificate(ctx, asked))

/** One's own certificate, to keep or print; typeset after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const papers = await read(args)
  const bytes = await writeCertificates(
    papers.map((paper) => certificateWords(paper, settings.publicUrl)),
  )
  return pdfResponse(bytes, 'giay-chung-nhan')
}
