import type { LoaderFunctionArgs } from 'react-router'
import { writeWord } from '#platform/documents/write-word.ts'
import { pageLoader } from '#platform/web/page-loader.ts'
import { findYear } from '../year/find-year.ts'
import { programmeDocument } from './programme-document.ts'

const read = pageLoader(async (ctx, asked) => ({
  found: await findYear(ctx, asked),
  today: ctx.today,
}))

/** The programme as a Word file, to go on writing in. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { found, today } = await read(args)
  const bytes = await writeWord(programmeDocument(found, today))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'content-disposition': `attachment; filename="chuong-trinh-${found.year}.docx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
