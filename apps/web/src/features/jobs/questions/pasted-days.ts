import { isCalendarDate } from '@bidwell/domain/calendar';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as sheets write it: 2027-05-12, 12.5.2027, 12 May 2027, 25/12/2027. Null when it is none, and for 5/12/2027,
 * which is a day in May to some and in December to others.
 */
export function pastedDay(text: string): string | null {
  const [first = '', second = '', third = ''] = text.replace(/^\p{L}+,?\s+(?=\d)/u, '').split(/[\s./-]+/);
  if (/^\d{4}$/.test(first)) return day(first, second, third);
  const month = MONTHS.indexOf(second.slice(0, 3).toLowerCase());
  if (month !== -1) return day(third, String(month + 1), first);
  if (text.includes('.')) return day(third, second, first);
  const [one, other] = [Number(first), Number(second)];
  if (one > 12) return day(third, second, first);
  return other > 12 ? day(third, first, second) : null;
}

function day(year: string, month: string, date: string): string | null {
  const written = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isCalendarDate(written) ? written : null;
}

/** A time as sheets write it: 9:30, 09.30, 9:30 pm, 14:00:00. Null when it is none. */
export function pastedTime(text: string): string | null {
  const [, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*(am|pm)?$/i.exec(text) ?? [];
  if (hours === '') return null;
  const isPm = half.toLowerCase() === 'pm';
  if (half !== '' && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (isPm ? 12 : 0);
  return hour > 23 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
