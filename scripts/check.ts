import { runStep, type Step, timesOf } from './setup/steps.ts'

/** What can be found wrong without running the product. Every step runs, so that one look shows everything. */
const steps: Step[] = [
  { name: 'Generated database types', command: ['scripts/generate.ts', '--check'] },
  { name: 'Types of the routes', command: ['react-router', 'typegen'] },
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Lint and format', command: ['biome', 'check', '--error-on-warnings'] },
]

const outcomes = []
for (const step of steps) outcomes.push(await runStep(step))
console.log(`\n${timesOf(outcomes)}`)
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1
