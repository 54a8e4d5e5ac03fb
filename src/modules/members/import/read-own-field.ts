import { readDate } from '#platform/vietnamese/dates.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { OwnField } from './catalog.ts'

export type OwnReading = { ok: true; value: string } | { ok: false; message: string }

/** The value of a unit's own field as the record keeps it, always as text. */
export function readOwnField(typed: string | number, field: OwnField): OwnReading {
  const text = String(typed).normalize('NFC').replace(/\s+/g, ' ').trim()
  if (field.kind === 'day') {
    const read = readDate(typed)
    return read.ok ? { ok: true, value: read.day } : { ok: false, message: read.message }
  }
  if (field.kind === 'number') return readNumber(text, field)
  if (field.kind === 'choice') return readOption(text, field)
  if (field.kind === 'yes_no') return readYesNo(text, field)
  return { ok: true, value: text.slice(0, 2000) }
}

function readNumber(text: string, { label }: OwnField): OwnReading {
  if (/^-?\d+([.,]\d+)?$/.test(text)) return { ok: true, value: text.replace(',', '.') }
  return { ok: false, message: `${label} phải là số, không nhận “${text}”` }
}

function readOption(text: string, { label, options }: OwnField): OwnReading {
  const option = options.find((one) => searchKey(one) === searchKey(text))
  if (option) return { ok: true, value: option }
  return { ok: false, message: `${label} phải là một trong: ${options.join('; ')}` }
}

function readYesNo(text: string, { label }: OwnField): OwnReading {
  const key = searchKey(text)
  if (['co', 'x', 'yes', 'true', '1', 'on'].includes(key)) return { ok: true, value: 'Có' }
  if (['khong', 'no', 'false', '0'].includes(key)) return { ok: true, value: 'Không' }
  return { ok: false, message: `${label} ghi “Có” hoặc “Không”` }
}
