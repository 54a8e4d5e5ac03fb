import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { benchPassword } from './seed/fill.ts'

/** The built product in a process of its own, over the measured database. */
export type BenchServer = { address: string; pid: number; stop(): Promise<void> }

export async function startServer(environment: Record<string, string>): Promise<BenchServer> {
  const child = spawn(process.execPath, [...process.execArgv, 'scripts/start.ts'], {
    env: { ...process.env, PORT: '0', DEMO: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = await new Promise<string>((found, fail) => {
    child.once('exit', (code) => fail(new Error(`the server ended with ${code}`)))
    child.stdout.on('data', (text: Buffer) => {
      const said = /http:\/\/localhost:\d+/.exec(text.toString())
      if (said) found(said[0])
    })
  })
  return {
    address,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Signs in through the page's own form. @returns the cookies. */
export async function signIn(address: string, userName: string): Promise<string> {
  const response = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address },
    body: new URLSearchParams({ intent: 'sign-in', login: userName, password: benchPassword }),
  })
  await response.arrayBuffer()
  if (response.status !== 302) throw new Error(`signing in answered ${response.status}`)
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
  return cookies.join('; ')
}

/** Reads a page to its end, as a browser gets it: compressed. */
export async function readPage(address: string, path: string, cookie: string): Promise<string> {
  const ask = () =>
    fetch(address + path, {
      redirect: 'manual',
      headers: { cookie, 'accept-encoding': 'gzip' },
    })
  // Like a browser: a kept connection that the server closed at that moment is opened anew.
  const response = await ask().catch(ask)
  const text = await response.text()
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  return text
}

/** Asks through the REST door. */
export async function askJson<Answer>(
  address: string,
  name: string,
  input: unknown,
  cookie: string,
): Promise<Answer> {
  const response = await fetch(`${address}/api/v1/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-encoding': 'gzip',
      connection: 'close',
      cookie,
    },
    body: JSON.stringify(input),
  })
  const answer = await response.json()
  if (response.status !== 200)
    throw new Error(`${name} answered ${response.status}: ${JSON.stringify(answer)}`)
  return answer as Answer
}

/** @returns how many bytes of body go over the wire for a file, compressed as the server does it. */
export function bytesOnTheWire(url: string): Promise<number> {
  return new Promise((found, fail) => {
    const asked = request(url, { headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () =>
        response.statusCode === 200
          ? found(bytes)
          : fail(new Error(`${url} answered ${response.statusCode}`)),
      )
    })
    asked.on('error', fail)
    asked.end()
  })
}
