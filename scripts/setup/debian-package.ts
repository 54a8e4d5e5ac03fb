import { spawnSync } from 'node:child_process'
import { onPath } from './on-path.ts'

/**
 * Installs a Debian package where that is possible without asking anybody: apt-get is there and we are root.
 * @returns whether the package is now there
 */
export function installDebianPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  console.log(`\n── Installing the Debian package ${name}`)
  // A machine whose lists are fresh, or that is offline with a full cache, may still install.
  apt('update', '-qq')
  return apt('install', '-qq', '--yes', '--no-install-recommends', name)
}

function apt(...command: string[]): boolean {
  const result = spawnSync('apt-get', command, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return result.status === 0
}
