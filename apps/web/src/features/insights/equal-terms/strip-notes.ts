import { listed } from '@bidwell/domain/signal-words';
import { LOYALTY_NOTED } from '@bidwell/signal/team-figures';
import type { StripRow } from './strip-row';

interface LoyalFigure {
  name: string;
  value?: number | null;
  loyalValue?: number | null;
  loyalLow?: number | null;
  loyalHigh?: number | null;
}

/** Whose figure would be noticeably another one if loyalty were counted as service. Empty: nobody's. */
export function loyaltyWords(figures: readonly LoyalFigure[]): string {
  const moved = figures.filter(
    ({ value, loyalValue }) => value != null && loyalValue != null && Math.abs(loyalValue - value) > LOYALTY_NOTED,
  );
  if (moved.length === 0) return '';
  const each = moved.toSorted((a, b) => a.name.localeCompare(b.name)).map(movedWords);
  return `Whom a requester chose last is taken out of these figures. Counting loyalty as service would move them by more than ${LOYALTY_NOTED} points for ${each.join(', ')}.`;
}

function movedWords({ name, value, loyalValue, loyalLow, loyalHigh }: LoyalFigure): string {
  const [from, to, low, high] = [value, loyalValue, loyalLow, loyalHigh].map((points) => Math.round(points ?? 0));
  return `${name} (${from} would be ${to}, likely ${low} to ${high})`;
}

/** For whom another weight of price would give another reading. Empty: for nobody. */
export function priceWords(rows: readonly StripRow[]): string {
  const names = rows.filter(({ figure }) => figure?.verdict === 'depends on price').map(({ name }) => name);
  if (names.length === 0) return '';
  return `Depends on how price is weighed: ${listed(names, names.length)}. With price weighed half, or half as much again, they would read otherwise.`;
}
