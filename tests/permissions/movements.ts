export const movements: Record<string, string> = {}
