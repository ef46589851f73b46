import type { SealedFile } from '@bidwell/domain/sealed-file';
import { expect, test } from 'vitest';
import { mergedFiles } from './merged-files';

const file = (fileId: string, caption = ''): SealedFile => {
  return { fileId, salt: '', name: `${fileId}.pdf`, size: 1, type: '', digest: '', isProtected: false, caption };
};
const ids = (files: readonly SealedFile[]) => files.map(({ fileId }) => fileId).join(' ');

test('what two people attach at once is all there', () => {
  expect(ids(mergedFiles([file('a')], [file('a'), file('b')], [file('a'), file('c')]))).toBe('a b c');
});

test('what either took out is gone, unless the other wrote to it since', () => {
  expect(ids(mergedFiles([file('a'), file('b')], [file('a'), file('b')], [file('b')]))).toBe('b');
  expect(ids(mergedFiles([file('a'), file('b')], [file('b')], [file('a'), file('b')]))).toBe('b');
  expect(ids(mergedFiles([file('a')], [file('a', 'Our stage')], []))).toBe('a');
});

test('words come from whoever changed them; where both did, this page’s stay', () => {
  const captions = (mine: string, theirs: string) =>
    mergedFiles([file('a', 'was')], [file('a', mine)], [file('a', theirs)]).map(({ caption }) => caption);
  expect(captions('was', 'theirs')).toEqual(['theirs']);
  expect(captions('mine', 'was')).toEqual(['mine']);
  expect(captions('mine', 'theirs')).toEqual(['mine']);
});
