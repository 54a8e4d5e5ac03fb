import { existsSync, readFileSync } from 'node:fs'

export interface Totals {
  passed: number
  failed: number
  skipped: number
}

/** What we read of the report that Vitest's json reporter writes. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/**
 * A file that broke before or outside its tests names no failed test, so it counts as one failure itself.
 */
export function totalsOf(report: VitestReport): Totals {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @returns undefined when the run ended before it could write its report */
export function readTotals(file: string): Totals | undefined {
  return existsSync(file) ? totalsOf(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}

/**
 * What one step adds to the whole. A step that failed adds at least one failure, also when it has no tests of its own
 * or its tests were not the reason, so that "0 failed" is never printed over a red step.
 */
export function countStep(passed: boolean, totals: Totals | undefined): Totals {
  const counted = totals ?? { passed: 0, failed: 0, skipped: 0 }
  return passed || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

export function sum(all: Totals[]): Totals {
  return all.reduce(
    (whole, part) => ({
      passed: whole.passed + part.passed,
      failed: whole.failed + part.failed,
      skipped: whole.skipped + part.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}
