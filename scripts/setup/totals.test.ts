import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countStep, sum, totalsOf } from './totals.ts'

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 2,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
}

describe('the last line of the test run', () => {
  it('counts tests that are skipped or still to be written as skipped', () => {
    expect(totalsOf(report)).toEqual({ passed: 5, failed: 0, skipped: 3 })
  })

  it('counts a test file that could not be loaded as one failure', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(totalsOf({ ...report, testResults: [broken] }).failed).toBe(1)
  })

  it('does not count a failed test a second time for its file', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    expect(totalsOf({ ...report, numFailedTests: 1, testResults: [file] }).failed).toBe(1)
  })

  it('says "0 failed" if and only if every step passed', () => {
    const step = fc.record({
      passed: fc.boolean(),
      totals: fc.option(
        fc.record({ passed: fc.nat(), failed: fc.constant(0), skipped: fc.nat() }),
        { nil: undefined },
      ),
    })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { failed } = sum(steps.map(({ passed, totals }) => countStep(passed, totals)))
        expect(failed === 0).toBe(steps.every(({ passed }) => passed))
      }),
    )
  })
})
