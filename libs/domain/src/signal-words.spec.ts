import { describe, expect, it } from 'vitest';
import {
  equalTermsFinding,
  equalTermsWords,
  type EqualTermsFigure,
  figureWords,
  listed,
  verdictSentence,
  winCountWords,
} from './signal-words.js';

const events: EqualTermsFigure = {
  bids: 181,
  wins: 29,
  meanField: 3.94,
  shown: 'rate',
  value: 36.3,
  low: 27.2,
  high: 46.6,
  verdict: 'below',
};
const team = (name: string, verdict: EqualTermsFigure['verdict'], shown: EqualTermsFigure['shown'] = 'rate') => ({
  name,
  verdict,
  shown,
});

describe('chosen at equal terms', () => {
  it('is never said without its range and its bids', () => {
    expect(equalTermsWords('Events', events)).toBe(
      'At the same price and date, requesters would choose Events over a typical outside bidder 36 times in 100 (likely 27 to 47), from 181 bids.',
    );
    expect(equalTermsWords('Events', { ...events, shown: 'range', value: null, bids: 16 })).toBe(
      'At the same price and date, requesters would choose Events over a typical outside bidder likely 27 to 47 times in 100, from 16 bids.',
    );
    expect([figureWords(events), figureWords({ ...events, shown: 'range', value: null })]).toEqual([
      '36 (27 to 47)',
      '27 to 47',
    ]);
  });

  it('says counts and nothing else below ten bids', () => {
    const few = { ...events, shown: 'too few' as const, bids: 4, wins: 1 };
    expect(equalTermsWords('Moves', few)).toBe('Moves: 4 bids, 1 win. Too few to say.');
    expect([figureWords(few), verdictSentence(few)]).toEqual(['too few to say', '']);
  });

  it('never says worse, and says when price decides the verdict', () => {
    expect(verdictSentence(events)).toBe('At equal terms it is chosen less often than a typical outside bidder.');
    expect(verdictSentence({ ...events, verdict: 'level' })).toMatch(/cannot be told apart/);
    expect(verdictSentence({ ...events, verdict: 'depends on price' })).toMatch(/depends on how price is weighed/);
  });

  it('has the field beside the win rate', () => {
    expect(winCountWords(events)).toBe('Won 29 of 181, 3.9 bidders on average.');
  });
});

describe('the finding over all teams', () => {
  it('names who can be told apart from the outside market, and nobody else', () => {
    expect(equalTermsFinding([team('Web', 'above'), team('Events', 'below'), team('Travel', 'level')])).toBe(
      'At the same price and date, requesters would choose Web more often and Events less often than a typical outside bidder',
    );
    expect(equalTermsFinding([team('Travel', 'level'), team('Fit-out', 'depends on price')])).toBe(
      'At the same price and date, no team can be told apart from the outside market',
    );
  });

  it('judges nobody on too few bids', () => {
    expect(equalTermsFinding([team('Moves', 'below', 'too few'), team('Print', 'below', 'range')])).toBe(
      'No team has enough bids yet to say how often it is chosen at equal terms',
    );
  });

  it('counts the rest where there are many, by name and not by figure', () => {
    expect(listed(['Web', 'Events', 'Catering', 'Print', 'Video'])).toBe('Catering, Events and 3 others');
    expect([listed(['Web']), listed(['Web', 'Events'])]).toEqual(['Web', 'Events and Web']);
  });
});
