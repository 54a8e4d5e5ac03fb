export const calendar: Record<string, string> = {}
