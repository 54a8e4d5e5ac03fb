import type { EntryKind } from '../year/entry.ts'

/** Dark enough for a white number; the same in the wheel, in the list and in its key. */
export const kindColours: Record<EntryKind, string> = {
  union: '#a5232b',
  women: '#a3247d',
  children: '#1f7a4d',
  own: '#33507d',
  nation: '#8a5a00',
  tet: '#b8430a',
  other: '#5f5a55',
  event: '#0f6b74',
  meeting: '#5a4a8a',
  deadline: '#3f3a36',
  birthday: '#7a5570',
}

export const kindNames: Record<EntryKind, string> = {
  union: 'Công đoàn',
  women: 'Phụ nữ, gia đình',
  children: 'Các cháu',
  own: 'Ngày riêng của đơn vị',
  nation: 'Đất nước',
  tet: 'Tết',
  other: 'Ngày khác',
  event: 'Hoạt động',
  meeting: 'Họp, sinh hoạt',
  deadline: 'Hạn',
  birthday: 'Sinh nhật',
}
