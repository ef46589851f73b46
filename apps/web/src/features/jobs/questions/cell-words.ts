import type { BriefAnswer } from '@bidwell/domain/brief-answers';
import { type Answerable, type Inclusion } from '@bidwell/domain/question-set';
import { formatDay } from '../../../ui/dates';
import { formatMoney } from '../../../ui/money';
import { formatNumber } from '../../../ui/numbers';
import { INCLUSION_WORDS } from './inclusion-words';

/** A value as people read it. Null when there is none. */
export function cellWords({ kind, unit }: Answerable, value: BriefAnswer | undefined, currency: string): string | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') {
    if (kind === 'money') return formatMoney(value, currency);
    return [formatNumber(value, 3), unit].filter(Boolean).join(' ');
  }
  if (typeof value !== 'string') return null;
  if (kind === 'date') return formatDay(value);
  return kind === 'inclusion' ? INCLUSION_WORDS[value as Inclusion] : value;
}
