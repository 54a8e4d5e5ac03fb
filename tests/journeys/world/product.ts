import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { environment } from './prepared-data.ts'

export interface Product {
  /** Where its pages are, without a slash at the end. */
  address: string
  stop: () => Promise<void>
}

/** Starts the built product as a user does, on a free port, with its data in `folder`. */
export async function startProduct(folder: string, demo: boolean): Promise<Product> {
  const port = await freePort()
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    env: { ...environment(), DATA_DIR: folder, PORT: String(port), DEMO: demo ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = async () => {
    process.off('exit', kill)
    if (child.exitCode !== null) return
    child.kill()
    await once(child, 'exit')
  }
  const kill = () => child.kill()
  process.on('exit', kill)
  await readiness(child)
  return { address: `http://localhost:${port}`, stop }
}

/** Until it prints its address, as a user would wait. */
async function readiness(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let told = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    told += text
    if (told.includes('đang chạy tại')) resolve()
  })
  child.once('exit', (code) => reject(new Error(`the product ended with ${code}: ${told}`)))
  await promise
}

async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer()
    .once('error', reject)
    .listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  return promise
}
