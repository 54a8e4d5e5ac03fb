import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { nodeArguments, type Tool } from './tool.ts'

export interface Step {
  name: string
  command: readonly [Tool | `scripts/${string}`, ...string[]]
  environment?: Record<string, string>
}

export interface Outcome {
  name: string
  passed: boolean
  seconds: number
}

/** Runs one step with its output on the terminal, and never throws because the step failed. */
export async function runStep({ name, command, environment }: Step): Promise<Outcome> {
  console.log(`\n── ${name}: ${command.join(' ')}`)
  const from = performance.now()
  const child = spawn(process.execPath, nodeArguments(command), {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const stop = () => child.kill()
  process.on('exit', stop)
  const [code] = await once(child, 'exit')
  process.off('exit', stop)
  return { name, passed: code === 0, seconds: (performance.now() - from) / 1000 }
}

/** One line a step: whether it passed, how long it took, what it was. */
export function timesOf(outcomes: Outcome[]): string {
  return outcomes
    .map(
      ({ name, passed, seconds }) =>
        `${passed ? 'ok    ' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${name}`,
    )
    .join('\n')
}
