/**
 * How many random histories a test lives: as many as the suite has time for, or `HISTORIES=2000` for a long evening. The time
 * allowed grows with them.
 */
export function histories(usual: number): { numRuns: number; timeout: number } {
  const numRuns = Number(process.env.HISTORIES ?? usual)
  return { numRuns, timeout: Math.max(120_000, numRuns * 3_000) }
}
