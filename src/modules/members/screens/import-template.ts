import type { LoaderFunctionArgs } from 'react-router'
import { pageLoader } from '#platform/web/page-loader.ts'
import { showImportWords } from '../import/show-import-words.ts'
import { writeTemplate } from '../import/write-template.ts'

const read = pageLoader((ctx, asked) => showImportWords(ctx, asked))

/** An empty spreadsheet with the columns that the import knows; written after the transaction has ended. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const bytes = await writeTemplate(await read(args))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="mau-doan-vien.xlsx"',
    },
  })
}
