import { defineConfig } from 'vitest/config';

/** The rules alone, from their sources: what a broken rule is tried against. */
export default defineConfig({
  resolve: { conditions: ['source', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['source', 'node', 'development|production'] } },
  test: { include: ['libs/domain/src/**/*.spec.ts'], exclude: ['**/node_modules/**', '**/dist/**'] },
});
