export const initiatives: Record<string, string> = {}
