import { expect, test } from 'vitest';
import type { ChainJob } from './chain-documents';
import { endOfChain, phaseWords } from './chain-words';

const job = (changes: Partial<ChainJob>) =>
  ({ phase: 'AWARDED', customerLine: null, chainParts: ['DOER'], ...changes }) as ChainJob;

test('work is done once it is said what it did', () => {
  expect(phaseWords(job({}))).toBe('Awarded');
  expect(phaseWords(job({ customerLine: 'Guests came back.' }))).toBe('Done');
  expect(phaseWords(job({ phase: 'OPENED', customerLine: null }))).toBe('To be decided');
});

test('the end of the chain is what it did, or who will say so', () => {
  expect(endOfChain(job({ customerLine: 'Guests came back.' }))).toMatchObject({
    isTold: true,
    words: 'Guests came back.',
  });
  expect(endOfChain(job({})).words).toBe('The requester says so in the report after the work.');
  expect(endOfChain(job({ chainParts: ['REQUESTER'] })).words).toBe('Say so in one line when you report how it went.');
  expect(endOfChain(job({ phase: 'NOT_AWARDED' })).words).toBe('Nobody was chosen, so nothing came of it.');
});
