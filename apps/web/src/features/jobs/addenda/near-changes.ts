import type { TextPart } from '@bidwell/domain/text-difference';

/** How many characters of what stayed stand around a change. */
const AROUND = 60;

/** The parts of a text near its changes: of a long stretch that stayed, what adjoins a change. */
export function nearChanges(parts: readonly TextPart[]): TextPart[] {
  return parts.map((part, place) => {
    if (part.kind !== 'same') return part;
    const head = place === 0 ? '' : part.text.slice(0, AROUND);
    const tail = place === parts.length - 1 ? '' : part.text.slice(-AROUND);
    const isLong = part.text.length > 2 * AROUND + 20;
    return isLong ? { ...part, text: `${head} … ${tail}` } : part;
  });
}
