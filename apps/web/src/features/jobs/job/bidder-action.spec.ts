import { expect, it } from 'vitest';
import { bidderAction } from './bidder-action';

const untouched = { hasDebrief: false, proposalState: null, declinedAt: null };
const at = '2026-11-22T09:00:00.000Z';

it('asks for a proposal while the job is open, and for nothing once it is closed', () => {
  expect(bidderAction('OPEN', untouched)?.words).toBe('Write a proposal');
  expect(bidderAction('OPENED', untouched)).toBeNull();
});

it('leads back to a proposal that was begun, whatever the phase', () => {
  expect(bidderAction('OPEN', { ...untouched, proposalState: 'DRAFT' })?.words).toBe('Open your proposal');
  expect(bidderAction('CANCELLED', { ...untouched, proposalState: 'SUBMITTED' })?.words).toBe('Open your proposal');
});

it('puts the debrief before everything', () => {
  const action = bidderAction('AWARDED', { ...untouched, proposalState: 'SUBMITTED', hasDebrief: true });
  expect(action).toEqual({ words: 'Read your debrief', page: 'debrief', isMain: true });
});

it('lets a bidder who turned it down think again, without urging', () => {
  const action = bidderAction('OPEN', { ...untouched, declinedAt: at });
  expect(action).toEqual({ words: 'Write a proposal after all', page: 'proposal', isMain: false });
  expect(bidderAction('OPEN', { ...untouched, declinedAt: at, proposalState: 'SUBMITTED' })?.isMain).toBe(true);
});
