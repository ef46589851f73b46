import { describe, expect, it } from 'vitest';
import { lossFinding, lossWords, priceAndService, priceAndServiceFinding } from './loss-words.js';

const events = { price: -12.4, date: 3.1, relation: -0.6, service: 7.5 };

describe('why contests are lost, in words', () => {
  it('names what costs and what brings wins, the greatest first', () => {
    expect(lossWords('Events', events)).toBe(
      'Against a typical outside bidder, price brings Events 12 wins in 100 bids, service costs 8 and the promised date costs 3',
    );
  });

  it('does not name parts smaller than the error of the split', () => {
    expect(lossWords('Moves', { price: 1.9, date: -1, relation: 0, service: -6.9 })).toBe(
      'Against a typical outside bidder, no part of the bids of Moves stands out',
    );
  });

  it('names over several teams whom it costs most, and whom it brings most', () => {
    const none = { price: 0, date: 0, relation: 0, service: 0 };
    const teams = [
      { name: 'IT', parts: { ...none, price: -7, service: 19 } },
      { name: 'Web', parts: { ...none, price: 13 } },
      { name: 'Moves', parts: { ...none, date: 3, service: 6 } },
    ];
    expect(lossFinding(teams)).toBe(
      'Against a typical outside bidder, service costs IT 19 wins in 100 bids, price costs Web 13 and price brings IT 7',
    );
    expect(lossFinding([{ name: 'Moves', parts: none }])).toMatch(/no part of any team’s bids stands out$/);
  });
});

describe('price against service', () => {
  it.each([
    [-12, 8, 'price brings'],
    [12, -18, 'service brings'],
    [5, 20, 'both cost'],
    [-5, -20, 'both bring'],
    [1, 3, 'middle'],
    [0.5, 10, 'middle'],
    [12, -6, 'middle'],
  ] as const)('price %s and service %s: %s', (price, service, place) => {
    expect(priceAndService({ price, service })).toBe(place);
  });

  it('is a finding over all teams, and says where there is none', () => {
    const web = { name: 'Web', price: 20, service: -18 };
    const print = { name: 'Print', price: -20, service: 22 };
    const video = { name: 'Video', price: -15, service: 9 };
    expect(priceAndServiceFinding([web, print, video])).toBe(
      'Web is helped by service and held back by price; Print and Video are helped by price and held back by service',
    );
    expect(priceAndServiceFinding([{ name: 'Moves', price: 1, service: 1 }])).toBe(
      'No team stands clearly in one of the four corners of price and service',
    );
  });
});
