export const subunitKindLabels = { section: 'Công đoàn bộ phận', group: 'Tổ công đoàn' } as const
export type SubunitKind = keyof typeof subunitKindLabels
