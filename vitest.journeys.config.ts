import { defineConfig } from 'vitest/config'

/** A person's path in a real browser: one at a time, because two browsers on a small machine make each other late. */
export default defineConfig({
  test: {
    include: ['tests/journeys/**/*.test.ts'],
    globalSetup: ['./scripts/setup/journeys.ts', './tests/journeys/world/start-journeys.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
