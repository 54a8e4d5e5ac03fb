import { headerKey } from '#platform/spreadsheet/match-header.ts'
import { searchKey } from '#platform/vietnamese/search-key.ts'
import type { Code, Group } from './catalog.ts'

/** What officers write for a code besides its own name and sign. */
const otherWords: Record<string, readonly string[]> = {
  doctor: ['ts', 'tien sy'],
  master: ['ths', 'thac sy', 'cao hoc'],
  bachelor: ['dh', 'cu nhan', 'ky su', 'bac si', 'dai hoc'],
  college: ['cd'],
  intermediate: ['tc', 'trung hoc chuyen nghiep'],
  basic: ['sc'],
  advanced: ['cc', 'cao cap', 'cu nhan'],
  HĐ: ['hdld', 'hop dong', 'lao dong hop dong', 'nguoi lao dong'],
}
const nothing = new Set(['khong', 'khong co', 'chua', 'chua co', 'chua qua dao tao', ''])

export type CodeReading = { ok: true; code: string | null } | { ok: false; message: string }

/** The code that a word stands for; 'Không' and the like are nothing. */
export function readCode(typed: string, what: string, codes: readonly Code[]): CodeReading {
  const key = headerKey(typed)
  if (nothing.has(key)) return { ok: true, code: null }
  const found = codes.find(
    ({ code, name }) =>
      key === headerKey(name) || key === headerKey(code) || otherWords[code]?.includes(key),
  )
  if (found) return { ok: true, code: found.code }
  return {
    ok: false,
    message: `${what} “${typed}” chưa có trong danh mục; hãy ghi một trong: ${codes.map(({ name }) => name).join('; ')}`,
  }
}

export type GroupReading =
  | { ok: true; groupId: number; groupName: string }
  | { ok: false; unknown: boolean; message: string }

/** The unit's group of that name; 'Bộ phận / Tổ' where two groups bear the same name. */
export function readGroup(typed: string, groups: readonly Group[]): GroupReading {
  const key = groupKey(typed)
  const found = groups.filter(
    ({ name, parentName }) =>
      groupKey(name) === key || (parentName && groupKey(`${parentName} / ${name}`) === key),
  )
  const [only] = found
  if (only && found.length === 1) return { ok: true, groupId: only.id, groupName: only.name }
  if (only)
    return {
      ok: false,
      unknown: false,
      message: `Đơn vị có ${found.length} tổ tên “${only.name}”; hãy ghi cả bộ phận, ví dụ “${found.map((group) => `${group.parentName ?? ''} / ${group.name}`)[0]}”`,
    }
  return {
    ok: false,
    unknown: true,
    message: `Đơn vị không có tổ hoặc bộ phận “${typed}”; hãy sửa tên trong tệp, hoặc chọn lập tổ mới ở bước ghép cột`,
  }
}

/** Names of groups are the same when a person would read them the same. */
export function groupKey(name: string): string {
  return searchKey(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
