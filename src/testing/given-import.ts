import { checkImport, listImportRows, startImport } from '../modules/members/index.ts'
import type { Context } from '../platform/context.ts'

/** A file that was brought into the unit and checked with the columns as proposed. */
export async function givenCheckedImport(
  ctx: Context,
  unitId: number,
  file: Buffer,
  options: {
    convertFonts?: 'on'
    withHidden?: 'on'
    joinedOn?: string
    openGroupsOn?: string
  } = {},
  fileName = 'danh-sach.xlsx',
): Promise<number> {
  const { importId } = await startImport(ctx, { unitId, fileName, file: file.toString('base64') })
  await checkImport(ctx, { unitId, importId, ...options })
  return importId
}

/** The preview of up to 500 rows. */
export async function previewOf(ctx: Context, unitId: number, importId: number) {
  return (await listImportRows(ctx, { unitId, importId, size: 500 })).rows
}
