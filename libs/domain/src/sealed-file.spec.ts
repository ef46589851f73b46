import { expect, test } from 'vitest';
import { sealedNameRefusal, typeOfName } from './sealed-file.js';

test.each([
  ['Plan.pdf', 'application/pdf'],
  ['stage.PNG', 'image/png'],
  ['run.exe', 'application/octet-stream'],
])('%s is taken for %s', (name, type) => {
  expect(typeOfName(name)).toBe(type);
});

test('a plain name of a kind that is taken is fine', () => {
  expect(sealedNameRefusal('Plan.pdf')).toBeNull();
});

test('a name with characters that names cannot have is refused for that', () => {
  expect(sealedNameRefusal('Plan\u0000.pdf')).toBe(
    'The name of this file holds characters that a name cannot have. Rename it.',
  );
});

test('a name of a kind that is not taken is refused for its kind', () => {
  expect(sealedNameRefusal('run.exe')).not.toBeNull();
  expect(sealedNameRefusal('run.exe')).not.toContain('characters');
});
