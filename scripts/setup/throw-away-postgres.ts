import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onPath } from './on-path.ts'
import type { PostgresForTests } from './postgres.ts'

/** Folder with `initdb` and `pg_ctl`. Debian keeps it off PATH, one folder a version: the newest wins. */
export function findServerPrograms(): string | undefined {
  const versions = globSync('/usr/lib/postgresql/*/bin/initdb')
    .map((initdb) => ({ folder: dirname(initdb), version: Number(initdb.split('/')[4]) }))
    .filter(({ version }) => version >= 15)
    .sort((a, b) => b.version - a.version)
  const initdb = onPath('initdb')
  return versions[0]?.folder ?? (initdb && dirname(realpathSync(initdb)))
}

/**
 * A server of our own on a free port, without fsync because nobody needs its data tomorrow. It lives in the system's
 * temporary folder: PostgreSQL refuses to run as root, and the user it runs as may not be able to look into this project.
 */
export async function startThrowAwayServer(programs: string): Promise<PostgresForTests> {
  const folder = mkdtempSync(join(tmpdir(), 'congdoan-postgres-'))
  const data = join(folder, 'data')
  if (process.getuid?.() === 0) run('chown', 'postgres', folder)
  runAsServer(
    join(programs, 'initdb'),
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-N',
  )
  const port = await freePort()
  const settings = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    '-c fsync=off -c synchronous_commit=off -c full_page_writes=off',
  ].join(' ')
  const control = join(programs, 'pg_ctl')
  runAsServer(control, 'start', '-w', '-D', data, '-l', join(folder, 'log'), '-o', settings)

  const stop = () => {
    process.off('exit', stop)
    runAsServer(control, 'stop', '-w', '-m', 'immediate', '-D', data)
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', stop)
  return { url: `postgres://postgres@127.0.0.1:${port}`, stop }
}

function runAsServer(program: string, ...rest: string[]): void {
  if (process.getuid?.() === 0) run('runuser', '-u', 'postgres', '--', program, ...rest)
  else run(program, ...rest)
}

function run(program: string, ...rest: string[]): void {
  // The server inherits what pg_ctl has open; a pipe would keep us waiting until the server ends.
  const { status, error } = spawnSync(program, rest, {
    cwd: tmpdir(),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${program} ${rest.join(' ')} failed`, { cause: error })
}

async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const probe = createServer()
    .once('error', reject)
    .listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  return promise
}
