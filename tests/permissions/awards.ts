export const awards: Record<string, string> = {}
