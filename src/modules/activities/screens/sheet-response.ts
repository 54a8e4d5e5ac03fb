import { type SheetToWrite, writeSheet } from '#platform/spreadsheet/write-sheet.ts'

/** A spreadsheet to be saved. */
export async function sheetResponse(sheet: SheetToWrite, fileName: string): Promise<Response> {
  const bytes = await writeSheet(sheet)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${fileName}.xlsx"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
