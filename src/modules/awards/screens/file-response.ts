import { type SheetToWrite, writeSheet } from '#platform/spreadsheet/write-sheet.ts'

function fileResponse(bytes: Uint8Array, type: string, disposition: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': disposition,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

/** A paper to be looked at and printed. */
export function pdfResponse(bytes: Uint8Array, fileName: string): Response {
  return fileResponse(bytes, 'application/pdf', `inline; filename="${fileName}.pdf"`)
}

/** A document to go on writing in. */
export function wordResponse(bytes: Uint8Array, fileName: string): Response {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return fileResponse(bytes, type, `attachment; filename="${fileName}.docx"`)
}

/** A spreadsheet to be saved. */
export async function sheetResponse(sheet: SheetToWrite, fileName: string): Promise<Response> {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return fileResponse(await writeSheet(sheet), type, `attachment; filename="${fileName}.xlsx"`)
}
