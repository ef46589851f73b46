import { describe, expect, it } from 'vitest';
import { funnelOf, parFinding, type ParPoint, spreadWords } from './funnel';

/** A team whose par is a third of its bids, with as much evidence as that gives. */
function team(name: string, bids: number, ratio: number): ParPoint {
  const par = bids / 3;
  return { key: name, name, bids, wins: Math.round(par * ratio), par, evidence: par / (1 - 1 / 3) };
}

describe('wins against par', () => {
  it('are no finding while everybody lies inside the funnel', () => {
    const level = [team('Events', 300, 1.05), team('Print', 150, 0.95), team('Web', 60, 1.2)];
    const funnel = funnelOf(level);
    expect(level.map(funnel.placeOf)).toEqual(['inside', 'inside', 'inside']);
    expect(parFinding(level, funnel)).toMatch(/^No team won more or fewer/);
    expect(spreadWords(level, funnel)).toBe('');
  });

  it('name who lies outside, and say that teams differ when many do', () => {
    const apart = [team('Events', 300, 0.5), team('Print', 300, 1.6), team('Web', 300, 1), team('Moves', 90, 1)];
    const funnel = funnelOf(apart);
    expect(apart.map(funnel.placeOf)).toEqual(['below', 'above', 'inside', 'inside']);
    expect(parFinding(apart, funnel)).toBe(
      'Print won more contests, Events won fewer than a typical outside bidder would have in the same fields',
    );
    expect(spreadWords(apart, funnel)).toMatch(/nobody lies outside them/);
  });

  it('have wider limits the less evidence there is, and never below nothing that can be', () => {
    const { limitsAt } = funnelOf([team('Events', 300, 1)]);
    const widths = [5, 20, 29, 31, 100, 400].map(
      (evidence) => limitsAt(evidence).outer.high - limitsAt(evidence).outer.low,
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  });

  it('count 1 in 20 between the funnels as chance', () => {
    const [point] = [team('Events', 300, 1.22)];
    expect(funnelOf([point!, team('Web', 300, 1)]).placeOf(point!)).toBe('between');
  });
});
