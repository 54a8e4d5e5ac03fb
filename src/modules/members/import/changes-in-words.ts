import { formatDay } from '#platform/vietnamese/format-day.ts'
import { fieldLabels, type Sex, sexLabels } from '../labels.ts'
import type { Catalog } from './catalog.ts'
import type { Changes } from './compare-row.ts'

export type ShownChange = { label: string; before: string | null; after: string | null }

const otherLabels: Record<string, string> = {
  joinedOn: 'Kết nạp lại',
  groupName: 'Tổ, bộ phận',
}

/** What changes in a record as a person reads it: names instead of codes, days as dd/MM/yyyy. */
export function changesInWords(changes: Changes, catalog: Catalog): ShownChange[] {
  return Object.entries(changes).map(([field, [before, after]]) => ({
    label: labelOf(field, catalog),
    before: before === null ? null : worded(field, before, catalog),
    after: after === null ? null : worded(field, after, catalog),
  }))
}

function labelOf(field: string, catalog: Catalog): string {
  const own = catalog.ownFields.find(({ extraFieldId }) => `extra:${extraFieldId}` === field)
  return own?.label ?? otherLabels[field] ?? fieldLabels[field as keyof typeof fieldLabels] ?? field
}

function worded(field: string, value: string, catalog: Catalog): string {
  if (field === 'sex') return sexLabels[value as Sex]
  if (field === 'workerType' || field === 'professionalLevel' || field === 'politicalLevel')
    return catalog[field].find(({ code }) => code === value)?.name ?? value
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value
}
