import { defineConfig } from 'vitest/config'

/** Far longer than anything takes: what is waited for may be slow on a busy machine, and only what never comes fails. */
const POLL = { timeout: 30_000 }

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        test: {
          name: 'unit',
          // Timing never decides a test: this is for one that hangs.
          testTimeout: 60_000,
          expect: { poll: POLL },
          maxWorkers: 2,
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          // What takes too long for every run is asked for by name: `npm run trials`.
          include: [process.env.TRIAL ? 'test/e2e/**/*.{test,trial}.ts' : 'test/e2e/**/*.test.ts'],
          globalSetup: 'scripts/e2e.mjs',
          setupFiles: ['test/e2e/ownDisplay.ts'],
          expect: { poll: POLL },
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
