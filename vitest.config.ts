import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    isolate: false,
    globalSetup: './src/testing/template-database.ts',
    include: [
      'src/**/*.test.ts',
      'tests/*.test.ts',
      'database/**/*.test.ts',
      'scripts/**/*.test.ts',
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
