import { defineConfig } from 'vitest/config';

const needNeo4j = ['tests/contract/**/*.test.ts', 'tests/**/*.neo4j.test.ts'];
const needBrowser = ['tests/e2e/**/*.test.ts'];
// Vite adds `import` and `default` where they belong. Node is given these too: with `import` among
// them, a require() inside a package would get a module.
const conditions = ['source'];

/** What the three parts share: our packages are read from their sources. */
const shared = {
  // graphql comes as two builds; like Node, take the one that Apollo Server takes.
  resolve: { conditions, alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  ssr: { resolve: { conditions } },
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/countReporter.ts'],
    projects: [
      {
        ...shared,
        test: {
          name: 'fast',
          isolate: false,
          maxWorkers: '100%',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...needNeo4j, ...needBrowser, 'tests/bench/**'],
          setupFiles: ['tests/support/noStrayOutput.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...shared,
        test: {
          name: 'neo4j',
          include: needNeo4j,
          globalSetup: ['tests/support/neo4jServer.ts'],
          setupFiles: ['tests/support/noStrayOutput.ts'],
          // One database for all: files take turns.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          name: 'browser',
          include: needBrowser,
          setupFiles: ['tests/support/noStrayOutput.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
