import { describe, expect, it } from 'vitest';
import { type QuestionFacts, questionsFinding, questionWords } from './question-words.js';

const one = { bidder: 'Events', requester: 'Rita', contests: 11, bids: 40, wins: 9, expected: 4.2 };

const EVERY: QuestionFacts[] = [
  { kind: 'influence', ...one, points: -6.4 },
  { kind: 'pair', ...one },
  { kind: 'constantWinner', ...one, contests: 10 },
  { kind: 'fewBids', requester: 'Rita', jobs: 20, single: 12, companyShare: 0.14 },
  { kind: 'shortDeadlines', requester: 'Rita', jobs: 20, short: 7 },
  { kind: 'withheld', ...one, category: 'Print', invited: 0, elsewhere: 0.8 },
  { kind: 'abandoned', ...one, jobs: 2 },
  { kind: 'grownPrice', bidder: 'Northside', jobs: 6, growth: 1.22, entry: 0.9 },
  { kind: 'shamRivals', bidder: 'Events', share: 0.14, rivals: [{ name: 'Ghost', beside: 12, bids: 13 }] },
  { kind: 'samePrice', bidders: ['Ghost', 'Northside'], contests: 3 },
  { kind: 'lateWithdrawal', bidder: 'Ghost', winner: 'Northside', contests: 3 },
  { kind: 'rotation', bidders: ['A', 'B', 'C'], contests: 12 },
  { kind: 'picking', bidder: 'Events', slope: 0.5, bids: 40, eligible: 100 },
  { kind: 'position', slope: -0.3, error: 0.1 },
];

describe('a question', () => {
  it.each(EVERY)('about $kind asks, gives its evidence and says what to open', (facts) => {
    const { question, evidence, look } = questionWords(facts);
    expect(question).toMatch(/\?$/);
    expect(evidence.length).toBeGreaterThan(0);
    expect(look).toContain('Open the file');
    expect([question, ...evidence, look].join(' ')).not.toMatch(
      /NaN|undefined|fraud|cheat|suspicio|favourit|collu|corrupt/i,
    );
  });

  it('gives counts beside what could be expected', () => {
    expect(questionWords({ kind: 'pair', ...one })).toEqual({
      question: 'Why does Rita choose Events so often?',
      evidence: ['Chosen in 9 of 11 contests; price, date, field and strength let expect about 4.'],
      look: 'Open the file: read the reasons that were given. A team that knows the work is a good one.',
    });
    expect(questionWords({ kind: 'influence', ...one, points: -6.4 }).evidence[0]).toBe(
      'Without the contests of Rita the figure would fall by about 6 points.',
    );
    expect(
      questionWords({ kind: 'grownPrice', bidder: 'Northside', jobs: 6, growth: 1.22, entry: 0.9 }).evidence,
    ).toEqual([
      'Over 6 finished jobs the final price was usually 22% above the accepted one, which was 10% below the middle of its field.',
    ]);
  });

  it('is counted in words', () => {
    expect([0, 1, 7].map(questionsFinding)).toEqual([
      'No check found anything to ask about',
      'One thing to ask about',
      '7 things to ask about',
    ]);
  });
});
