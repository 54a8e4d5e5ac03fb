import { defineConfig } from 'vitest/config'

/** People's paths in a real browser: two at a time, each with a product and a browser of its own. */
export const products = 2

export default defineConfig({
  test: {
    include: ['tests/journeys/**/*.test.ts'],
    globalSetup: ['./scripts/setup/journeys.ts', './tests/journeys/world/start-journeys.ts'],
    maxWorkers: products,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
