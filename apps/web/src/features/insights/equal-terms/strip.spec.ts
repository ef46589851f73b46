import { describe, expect, it } from 'vitest';
import { loyaltyWords, priceWords } from './strip-notes';
import { stripRow, stripTitle, wordsOfRow } from './strip-row';

const run = { bids: 181, wins: 29, meanField: 3.94, value: 36.3, low: 27.2, high: 46.6, dependsOnPrice: false };
const events = stripRow('e', 'Events', { ...run, verdict: 'BELOW' });
const web = stripRow('w', 'Web', { ...run, value: 77, low: 68, high: 84, verdict: 'ABOVE' });
const moves = stripRow('m', 'Moves', { ...run, bids: 16, value: null, verdict: null });
const video = stripRow('v', 'Video', { ...run, bids: 4, wins: 1, value: null, low: null, high: null });
const travel = stripRow('t', 'Travel', { ...run, verdict: 'BELOW', dependsOnPrice: true });

describe('the interval strip', () => {
  it('counts apart from 50 only those with a dot and a whole range on one side', () => {
    expect(stripTitle([events, web, moves, video, travel])).toBe(
      'Of 3 teams, 2 can be told apart from the outside market: 1 above 50 and 1 below 50',
    );
    expect(stripTitle([travel])).toBe('The team cannot be told apart from the outside market');
    expect(stripTitle([moves, video])).toBe('No team has enough bids yet to be compared at equal terms');
  });

  it('reads each row with its range and its bids, or says that they are too few', () => {
    expect(wordsOfRow(events)).toMatch(
      /36 times in 100 \(likely 27 to 47\), from 181 bids\. .*Won 29 of 181, 3\.9 bidders/,
    );
    expect(wordsOfRow(moves)).toMatch(/likely 27 to 47 times in 100, from 16 bids\. Won/);
    expect(wordsOfRow(video)).toBe('Video: 4 bids, 1 win: too few to say.');
  });

  it('says why a figure is withheld', () => {
    const withheld = { ...run, value: null, low: null, high: null, whyNot: 'its prices are not at full cost' };
    expect(wordsOfRow(stripRow('p', 'Print', withheld))).toBe(
      'Print: 181 bids, 29 wins: its prices are not at full cost.',
    );
  });

  it('notes loyalty where it weighs much, with the range, and price where it decides', () => {
    const loyal = { name: 'Events', value: 36, loyalValue: 47, loyalLow: 37, loyalHigh: 57 };
    expect(loyaltyWords([loyal, { ...loyal, name: 'Web', loyalValue: 40 }])).toMatch(
      /for Events \(36 would be 47, likely 37 to 57\)\.$/,
    );
    expect(loyaltyWords([{ name: 'Web', value: 36, loyalValue: null }])).toBe('');
    expect(priceWords([events, travel])).toMatch(/^Depends on how price is weighed: Travel\./);
  });
});
