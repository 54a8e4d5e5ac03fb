import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { copyPreparedData } from './prepared-data.ts'
import { startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the product with the five unions answers. */
    address: string
    /** A folder of this run: who signed in once stays signed in for the next journey. */
    signIns: string
  }
}

/** One product for all journeys of a run, with the five unions in it; what journeys change is thrown away at the end. */
export default async function startJourneys(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'congdoan-journeys-'))
  const data = join(folder, 'data')
  copyPreparedData(data)
  const product = await startProduct(data, true)
  project.provide('address', product.address)
  project.provide('signIns', folder)
  return async () => {
    await product.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
