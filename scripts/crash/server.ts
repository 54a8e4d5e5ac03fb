import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Server = { address: string; child: ChildProcess }

/** Starts the product as `npm start` does. Answers once it listens. */
export async function startServer(environment: NodeJS.ProcessEnv): Promise<Server> {
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((found, fail) => {
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}`)))
    child.stdout.on('data', (text: Buffer) => {
      const said = /http:\/\/localhost:\d+/.exec(text.toString())
      if (said) found(said[0])
    })
  })
  child.removeAllListeners('exit')
  return { address, child }
}

/** The power fails. Answers once the process is gone. */
export async function kill({ child }: Server): Promise<void> {
  const dead = once(child, 'exit')
  child.kill('SIGKILL')
  await dead
}
