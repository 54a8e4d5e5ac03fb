import { test as base } from 'vitest'
import type { Actor, Context } from '../platform/context.ts'
import { type Connection, useConnection } from '../platform/database/connect.ts'
import { emptierOf, openTestDatabase } from './test-database.ts'

// One database a worker: test files share it (isolate: false), each test empties it first.
type Shared = { connection: Connection; empty: () => Promise<void> }
const slot = Symbol.for('congdoan-mo.test-database')
const holder = globalThis as { [slot]?: Promise<Shared> }

async function open(): Promise<Shared> {
  const connection = await openTestDatabase()
  useConnection(connection)
  return { connection, empty: await emptierOf(connection) }
}

/** A test that starts from an empty, migrated database, with nobody signed in, on 15/01/2026. */
export const test = base.extend<{ ctx: Context }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixture's needs from this pattern
  ctx: async ({}, use) => {
    holder[slot] ??= open()
    const { connection, empty } = await holder[slot]
    await empty()
    await use({ db: connection.db, actor: null, today: '2026-01-15' })
  },
})

/** The same request, asked by this person. */
export function acting(ctx: Context, actor: Actor): Context {
  return { ...ctx, actor }
}
