import { type Outcome, runStep, type Step } from './steps.ts'
import { countStep, readTotals, type Totals } from './totals.ts'

export interface Suite extends Step {
  /** Brings what the suite cannot do without, just before it runs. */
  prepare?: () => Ready | Absent | Promise<Ready | Absent>
}

interface Ready {
  environment: Record<string, string>
  stop?: () => void
}

interface Absent {
  /** What is missing and what to install. */
  absent: string
  /** Whether the whole fails when the suite cannot run. */
  required: boolean
}

/** Vitest's reports go here, one file a suite. */
export const reportFolder = '.cache/test-results'

/** Vitest's own summary on the terminal, and its numbers in a file for the last line. */
export function vitest(id: string, ...more: string[]): Step['command'] {
  const report = `--outputFile.json=${reportFolder}/${id}.json`
  return ['vitest', 'run', ...more, '--reporter=default', '--reporter=json', report]
}

/** @returns what to count, and either how the run went or why there was none */
export async function runSuite(
  id: string,
  suite: Suite,
): Promise<{ totals: Totals } & ({ outcome: Outcome } | { notRun: string })> {
  const ready = (await suite.prepare?.()) ?? { environment: {} }
  if ('absent' in ready)
    return {
      totals: countStep(!ready.required, undefined),
      notRun: `NOT RUN: ${suite.name}. ${ready.absent}`,
    }
  const environment = { ...suite.environment, ...ready.environment }
  const outcome = await runStep({ ...suite, environment })
  ready.stop?.()
  const totals = countStep(outcome.passed, readTotals(`${reportFolder}/${id}.json`))
  return { outcome, totals }
}
