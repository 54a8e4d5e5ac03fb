import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { demoPassword } from '../../src/modules/identity/index.ts'
import { Visitor } from './world/visitor.ts'

export const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const
export type Size = keyof typeof sizes

/** Both sizes, for `describe.each`. */
export const everySize = ['phone', 'desktop'] as const satisfies Size[]

export interface Visit {
  /** Size of the screen. */
  size: Size
  /** A demo account such as `cdvc-nam-dinh.chair`; without it nobody is signed in. */
  as?: string
  /** Whether the browser runs scripts. Default true. */
  scripts?: boolean
  /** Another product than the one with the five unions. */
  at?: string
}

let browser: Promise<Browser> | undefined
const open: Visitor[] = []

/** A person before a browser. At the end of the file each is asked whether anything went wrong that nobody looked at. */
export async function visit({ size, as, scripts = true, at }: Visit): Promise<Visitor> {
  const address = at ?? ownProduct()
  browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  // Who signed in once stays signed in for the next journey.
  const kept = as && join(inject('folder'), `${as}-${new URL(address).port}.json`)
  const context = await (await browser).newContext({
    baseURL: address,
    viewport: sizes[size],
    isMobile: size === 'phone',
    hasTouch: size === 'phone',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    javaScriptEnabled: scripts,
    storageState: kept && existsSync(kept) ? kept : undefined,
  })
  context.setDefaultTimeout(15_000)
  const visitor = new Visitor(context, await context.newPage(), { address, scripts })
  open.push(visitor)
  if (as && kept && !existsSync(kept)) {
    await visitor.signIn(as, demoPassword)
    await context.storageState({ path: kept })
  }
  return visitor
}

/** Each worker walks through a product of its own, so that journeys side by side do not change one another's unions. */
function ownProduct(): string {
  const addresses = inject('addresses')
  const address = addresses[Number(process.env.VITEST_POOL_ID ?? 1) - 1]
  if (!address) throw new Error(`there is no product for worker ${process.env.VITEST_POOL_ID}`)
  return address
}

afterAll(async () => {
  const troubles = open.flatMap(({ troubles }) => troubles)
  await (await browser)?.close()
  if (troubles.length > 0) throw new Error(troubles.join('\n'))
})
