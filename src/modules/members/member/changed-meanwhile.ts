import type { Context } from '#platform/context.ts'
import { fieldLabels, type RecordField } from '../labels.ts'

/** The sentence for the second officer: who changed what since the version that he or she was looking at. */
export async function changedMeanwhile(
  ctx: Context,
  { unitId, memberId, version }: { unitId: number; memberId: number; version: number },
): Promise<string> {
  const later = await ctx.db
    .selectFrom('members.memberChange')
    .where('unitId', '=', unitId)
    .where('memberId', '=', memberId)
    .where('version', '>', version)
    .orderBy('version')
    .select(['byName', 'changes'])
    .execute()
  const told = later.map(({ byName, changes }) => {
    const fields = Object.entries(changes as Record<string, [unknown, unknown]>)
    return `${byName} đã sửa ${fields.map(([field, [, now]]) => wording(field, now)).join(', ')}`
  })
  const what = told.length > 0 ? told.join('; ') : 'hồ sơ đã được cập nhật'
  return `Trong lúc bạn sửa: ${what}. Những gì bạn gõ vẫn còn ở dưới; hãy xem lại rồi bấm Lưu lần nữa nếu muốn ghi theo bản của bạn.`
}

/** Sensitive values are named, not shown. */
function wording(field: string, now: unknown): string {
  const label = (fieldLabels[field as RecordField] ?? field).toLowerCase()
  if (field === 'extra' || field === 'ethnicGroup') return label
  return now === null || now === '' ? `${label} (xóa)` : `${label} thành “${String(now)}”`
}
