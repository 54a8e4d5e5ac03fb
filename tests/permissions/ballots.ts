export const ballots: Record<string, string> = {}
