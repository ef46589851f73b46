import { describe, expect, it } from 'vitest';
import { PLANTED_FAULTS } from '../support/planted-faults.js';
import { runTool } from './tools.js';

/** Runs the tests that have to notice, in a run of their own. */
const testsWith = (noticedBy: readonly string[], fault?: string) =>
  runTool('vitest/vitest.mjs', ['run', '--reporter=default', ...noticedBy], undefined, {
    ...(fault !== undefined && { BIDWELL_PLANT: fault }),
    NO_COLOR: '1',
  });

describe('tests of the signal notice a fault', () => {
  it.each(PLANTED_FAULTS)('$name', async ({ name, noticedBy }) => {
    const { isClean, output } = await testsWith(noticedBy, name);
    expect(isClean, output).toBe(false);
    expect(output).toMatch(/Tests +\d+ failed \| \d+ passed/);
  });

  it('and are content without one', async () => {
    const all = [...new Set(PLANTED_FAULTS.flatMap(({ noticedBy }) => noticedBy))];
    const { isClean, output } = await testsWith(all);
    expect(isClean, output).toBe(true);
  });
});
