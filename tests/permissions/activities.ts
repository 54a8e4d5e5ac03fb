export const activities: Record<string, string> = {}
