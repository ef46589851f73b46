import { createRequire } from 'node:module';
import process from 'node:process';
import type { Plugin } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { plantedFault, withFault } from './tests/support/planted-faults.ts';

/**
 * Libraries are tested from their TypeScript sources, never from a build that may be old. No "import" here: the list also
 * reaches Node itself, where it would hand ES modules to packages that call `require`.
 */
const conditions = ['source', 'node', 'development|production'];

/** Nest loads GraphQL as CommonJS; a second copy as an ES module would not know the first one's types. */
const alias = [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }];

const fromSources = { resolve: { conditions, alias }, ssr: { resolve: { conditions } } };

/** Breaks one thing in memory when asked to, so that a test can show that the tests notice (BIDWELL_PLANT). */
const fault = plantedFault();
const planting: Plugin = {
  name: 'planted-fault',
  enforce: 'pre',
  transform: (code, id) => (fault !== null && id.endsWith(fault.file) ? withFault(fault, code) : null),
};

interface Kind {
  name: string;
  include: string[];
  globalSetup?: string[];
  setupFiles?: string[];
  /** Kinds run one after the other in this order, so that timing and browser tests have the machine to themselves. */
  order: number;
  maxWorkers: number;
  timeout: number;
  /** Tries after the first. What passed only then is named at the end of the run. */
  retry?: number;
}

function project({
  name,
  include,
  globalSetup = [],
  setupFiles = [],
  order,
  maxWorkers,
  timeout,
  retry = 0,
}: Kind): TestProjectConfiguration {
  return {
    ...fromSources,
    plugins: [planting],
    test: {
      name,
      include,
      exclude: ['**/node_modules/**', '**/dist/**', '**/build/**', '**/.cache/**'],
      globalSetup,
      setupFiles,
      pool: 'forks',
      maxWorkers,
      fileParallelism: maxWorkers > 1,
      maxConcurrency: 2,
      sequence: { groupOrder: order },
      testTimeout: timeout,
      retry,
      hookTimeout: Math.max(60_000, timeout),
      // The tests' PostgreSQL saves its time where no test looks; web processes refuse such a one.
      env: { BIDWELL_MAY_LOSE: '1' },
    },
  };
}

/** `npm run prove`: proofs at their full size, among them those too long for every run of the tests. */
const isProvenInFull = process.env.BIDWELL_PROOF === 'full';

const cluster = 'tests/support/cluster.ts';
const built = 'tests/support/built.ts';
const builtApi = 'tests/support/built-api.ts';
/** For kinds that draw their cases. */
const drawAlike = ['tests/support/draw-alike.ts'];

export default defineConfig({
  test: {
    projects: [
      project({
        name: 'rules',
        include: ['libs/**/*.spec.ts', 'apps/**/*.spec.ts'],
        setupFiles: drawAlike,
        order: 0,
        maxWorkers: 2,
        timeout: 30_000,
      }),
      project({
        name: 'architecture',
        include: ['tests/architecture/**/*.test.ts'],
        order: 1,
        maxWorkers: 2,
        timeout: 120_000,
      }),
      project({
        name: 'api',
        include: ['tests/api/**/*.test.ts'],
        globalSetup: [builtApi, cluster],
        order: 2,
        maxWorkers: 2,
        timeout: 60_000,
      }),
      project({
        name: 'reliability',
        include: ['tests/reliability/**/*.test.ts'],
        globalSetup: [built, cluster],
        order: 3,
        maxWorkers: 1,
        timeout: 300_000,
      }),
      project({
        name: 'proofs',
        include: ['tests/proofs/**/*.test.ts', ...(isProvenInFull ? ['tests/proofs/**/*.full.ts'] : [])],
        globalSetup: [built, cluster, 'tests/support/browser-ready.ts'],
        setupFiles: drawAlike,
        order: 4,
        maxWorkers: 1,
        timeout: isProvenInFull ? 3_600_000 : 300_000,
      }),
      project({
        name: 'web',
        include: ['tests/web/**/*.test.ts'],
        globalSetup: [built, cluster, 'tests/support/browser-ready.ts'],
        order: 5,
        maxWorkers: 1,
        timeout: 300_000,
        retry: process.env.CI ? 1 : 0,
      }),
    ],
  },
});
