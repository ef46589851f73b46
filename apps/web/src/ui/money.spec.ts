import { describe, expect, it } from 'vitest';
import { editableMoney, formatMoney, parseMoney } from './money';

describe('an amount typed or pasted', () => {
  it.each([
    ['18400', 'GBP', 1_840_000],
    ['18,400.50', 'GBP', 1_840_050],
    ['£ 1 234.5', 'GBP', 123_450],
    ['1.234,50', 'EUR', 123_450],
    ['12,5', 'EUR', 1250],
    ['EUR 0.07', 'EUR', 7],
    ["1'250'000", 'CHF', 125_000_000],
    ['100 kr', 'SEK', 10_000],
    ['US$1,234.50', 'USD', 123_450],
    ['1200', 'JPY', 1200],
    ['0', 'GBP', 0],
  ])('%s %s is %i of the smallest unit', (text, currency, amount) => {
    expect(parseMoney(text, currency)).toBe(amount);
  });

  it.each([
    ['1.234', 'EUR', 'one and a bit, or a thousand'],
    ['1.5', 'JPY', 'less than the smallest unit'],
    ['12.345', 'GBP', 'less than the smallest unit'],
    ['1,23,4', 'GBP', 'no grouping'],
    ['ask', 'GBP', 'no number'],
    ['12k', 'GBP', 'twelve, or twelve thousand'],
    ['1.2m', 'GBP', 'one and a bit, or a million'],
    ['1e3', 'GBP', 'thirteen is not what was meant'],
    ['USD 100', 'EUR', 'another currency'],
    ['', 'GBP', 'nothing'],
    ['99999999999999999', 'GBP', 'more than a number holds'],
  ])('%s %s is asked again: %s', (text, currency) => {
    expect(parseMoney(text, currency)).toBeNull();
  });

  it('comes back from the field as it was shown', () => {
    for (const amount of [0, 5, 100, 123_450, 1_840_000]) {
      expect(parseMoney(editableMoney(amount, 'GBP'), 'GBP')).toBe(amount);
    }
  });
});

describe('an amount shown', () => {
  it('leaves out the small unit when it is zero, and keeps it where columns must line up', () => {
    expect(formatMoney(1_840_000, 'GBP')).toBe('£18,400');
    expect(formatMoney(1_840_050, 'GBP')).toBe('£18,400.50');
    expect(formatMoney(1_840_000, 'GBP', true)).toBe('£18,400.00');
    expect(formatMoney(1200, 'JPY')).toBe('JP¥1,200');
  });
});
