import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { products } from '../../../vitest.journeys.config.ts'
import { preparedData } from './prepared-data.ts'
import { startProduct } from './product.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the products with the five unions answer, one for each worker. */
    addresses: string[]
    /** A folder of this run, for what its journeys tell one another. */
    folder: string
  }
}

/** A product for each worker, with the five unions in it; what journeys change is thrown away at the end. */
export default async function startJourneys(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'congdoan-journeys-'))
  const kept = preparedData()
  const started = await Promise.all(
    Array.from({ length: products }, (_, index) => {
      const data = join(folder, `data-${index + 1}`)
      cpSync(kept, data, { recursive: true })
      return startProduct(data, true)
    }),
  )
  project.provide(
    'addresses',
    started.map(({ address }) => address),
  )
  project.provide('folder', folder)
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()))
    rmSync(folder, { recursive: true, force: true })
  }
}
