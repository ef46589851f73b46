import { isScore } from '@bidwell/domain/scoring';

export interface TypedScore {
  text: string;
  value: number | null;
}

/**
 * What a score field holds after typing. Ten needs two keys; where a second digit would leave the scale it starts anew,
 * so that one key is enough to change a score. Undefined when the key makes no score and is not taken.
 */
export function typedScore(text: string): TypedScore | undefined {
  const bare = text.trim().replace(',', '.');
  if (bare === '') return { text: '', value: null };
  if (/^\d+(\.\d{0,2})?$/.test(bare) && isScore(Number(bare))) return { text: bare, value: Number(bare) };
  const last = bare.slice(-1);
  return /^\d\d+$/.test(bare) ? { text: last, value: Number(last) } : undefined;
}

/** One step up or down by arrow key, within the scale. */
export function steppedScore(value: number | null, step: 1 | -1): TypedScore {
  const next = Math.min(10, Math.max(0, value === null ? (step > 0 ? 1 : 10) : value + step));
  return { text: String(next), value: next };
}
