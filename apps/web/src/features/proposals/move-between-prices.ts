import type { KeyboardEvent } from 'react';

const PRICE = /^lines\.(\d+)\.unitPrice$/;

/** Which line a price field belongs to. Null when it is none. */
export function pricePlace(target: EventTarget): number | null {
  const place = target instanceof HTMLInputElement ? PRICE.exec(target.id)?.[1] : undefined;
  return place === undefined ? null : Number(place);
}

/** Enter and the arrows go from price to price, up and down the column; Tab goes through every field as always. */
export function moveBetweenPrices(event: KeyboardEvent<HTMLElement>): void {
  const step = stepOf(event.key);
  if (step === 0 || pricePlace(event.target) === null) return;
  event.preventDefault();
  const prices = [...event.currentTarget.querySelectorAll('input')].filter((input) => pricePlace(input) !== null);
  const next = prices[prices.indexOf(event.target as HTMLInputElement) + step];
  next?.focus();
  next?.select();
}

function stepOf(key: string): number {
  if (key === 'Enter' || key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : 0;
}
