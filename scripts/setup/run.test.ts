import { describe, expect, it } from 'vitest'
import { isInstalled, stampOf } from './libraries.mjs'
import { isNewEnough, packageFor } from './node.mjs'

describe('which Node runs the product', () => {
  it.each([
    ['v18.0.0', false],
    ['v20.20.2', false],
    ['v22.12.0', false],
    ['v24.0.0', true],
    ['24.21.0', true],
    ['v26.1.0', true],
    ['v100.0.0', true],
  ])('%s is new enough: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected)
  })

  it.each(['linux-x64', 'linux-arm64', 'win32-x64', 'darwin-x64', 'darwin-arm64'])(
    'an office with %s gets a Node 24 that is new enough',
    (machine) => {
      const [platform = '', architecture = ''] = machine.split('-')
      const found = packageFor(platform, architecture)
      expect(found && isNewEnough(found.version)).toBe(true)
    },
  )

  it('a kind of machine without a package is not guessed', () => {
    expect(packageFor('linux', 'riscv64')).toBeUndefined()
  })
})

describe('whether the libraries are the ones the project asks for', () => {
  const lock = (packages: Record<string, { version?: string; optional?: boolean }>) =>
    JSON.stringify({ packages: { '': { version: '0.1.0' }, ...packages } })
  const note = (packages: Record<string, { version?: string }>) => JSON.stringify({ packages })

  it('the same versions count as installed', () => {
    expect(
      isInstalled(
        lock({ 'node_modules/zod': { version: '4.6.7' } }),
        note({ 'node_modules/zod': { version: '4.6.7' } }),
      ),
    ).toBe(true)
  })

  it('a library of another platform may be missing', () => {
    const wanted = lock({ 'node_modules/for-windows': { version: '1.0.0', optional: true } })
    expect(isInstalled(wanted, note({}))).toBe(true)
  })

  it.each([
    ['another version', note({ 'node_modules/zod': { version: '4.6.6' } })],
    ['a missing library', note({})],
    [
      'a library nobody asked for',
      note({ 'node_modules/zod': { version: '4.6.7' }, 'node_modules/left': { version: '1.0.0' } }),
    ],
    ['an empty note', '{}'],
  ])('%s means installing again', (_, present) => {
    const wanted = lock({ 'node_modules/zod': { version: '4.6.7' } })
    expect(isInstalled(wanted, present)).toBe(false)
  })

  it('a folder carried from another kind of machine, or another lock, has another stamp', () => {
    const stamp = stampOf('lock', 'linux-x64')
    expect(stampOf('lock', 'linux-x64')).toBe(stamp)
    expect(stampOf('lock', 'win32-x64')).not.toBe(stamp)
    expect(stampOf('other lock', 'linux-x64')).not.toBe(stamp)
  })
})
