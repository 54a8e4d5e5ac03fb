import type { LoaderFunctionArgs } from 'react-router'
import type { StateDocument } from '#platform/documents/state-document.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { reportDocument } from '../document/report-document.ts'
import { findReport } from '../report/find-report.ts'

const read = pageLoader(async (ctx, asked) => {
  const found = await findReport(ctx, asked)
  return { document: reportDocument(found, ctx.today), title: found.report.title }
})

/** A loader that answers with the report as a file of some kind. */
export function reportFile(write: (document: StateDocument, title: string) => Promise<Response>) {
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    const { document, title } = await read(args)
    return write(document, title)
  }
}
