import { expect, it } from 'vitest';
import { nearChanges } from './near-changes';

const same = (text: string) => ({ kind: 'same' as const, text });
const added = { kind: 'added' as const, text: 'new ' };

it('keeps short stretches and every change whole', () => {
  const parts = [same('A short one, '), { ...added, text: 'x'.repeat(500) }, same(' and on.')];
  expect(nearChanges(parts)).toEqual(parts);
});

it('keeps of a long stretch what adjoins a change', () => {
  const [first, , middle, , last] = nearChanges([
    same(`${'a'.repeat(300)}z`),
    added,
    same(`y${'b'.repeat(300)}y`),
    added,
    same(`x${'c'.repeat(300)}`),
  ]);
  expect(first?.text).toBe(` … ${'a'.repeat(59)}z`);
  expect(middle?.text).toBe(`y${'b'.repeat(59)} … ${'b'.repeat(59)}y`);
  expect(last?.text).toBe(`x${'c'.repeat(59)} … `);
});
