import { describe, expect, it } from 'vitest';
import { breadthWords, comingWords, liftWords, nearestWords, reachWords, reasonWords } from './own-card-words';

describe('the words of an own card', () => {
  it('never say more than the range', () => {
    expect(liftWords(1.5, { low: 0.73, high: 2.27 })).toContain('luck alone could have done this');
    expect(liftWords(1.5, { low: 1.1, high: 2.2 })).toContain('more than luck explains');
    expect(liftWords(0.5, { low: 0.3, high: 0.8 })).toContain('less than luck explains');
  });

  it('give counts only where there are few invitations', () => {
    expect(comingWords(3, 9)).toBe('3 of 9 invitations answered with a bid. Too few to say more.');
    expect(comingWords(9, 30)).toBe('9 of 30 invitations answered with a bid: 30% (likely 17% to 48%).');
    expect(reachWords(2, 3, 9)).toBeNull();
  });

  it('say between what the reach could lie', () => {
    expect(reachWords(10, 40, 100)).toBe(
      '10 of those 100 were won: 10%. Had every invitation been answered, it would lie between 10% and 70%.',
    );
  });

  it('say how many requesters the wins stand on', () => {
    expect(breadthWords(14, 1, 1)).toBe('14 wins from 1 requester.');
    expect(breadthWords(14, 5, 2.9)).toBe(
      '14 wins from 5 requesters; they weigh as much as 2.9 who ask equally often.',
    );
    expect(breadthWords(0, 0, 0)).toBeNull();
  });

  it('name our own reasons as the dialog does, and others as they were recorded', () => {
    expect([reasonWords('bestPrice'), reasonWords('Nearest depot')]).toEqual(['Best price', 'Nearest depot']);
  });

  it('say what would have won, and what would not', () => {
    const lost = { losses: 60, level: 20, nearest: 20, lowerPrice: 0.06, soonerDate: 0.12 };
    expect(nearestWords(lost)).toBe(
      'In 20 of 60 contests lost we were level with the chosen bid or ahead, as far as price, date and strength say: chance decided. Of the others, the 20 lost by least would on average have been even with a price 6% lower, or with a date 12% sooner.',
    );
    expect(nearestWords({ ...lost, lowerPrice: null, soonerDate: null })).toContain('not have been turned');
    expect(nearestWords({ ...lost, nearest: 0, lowerPrice: null, soonerDate: null })).toContain('Too few others');
  });
});
