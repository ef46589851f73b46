/**
 * What is different between two texts, word by word, so that nobody has to look for it.
 */

/** A stretch of words that stayed, came or went. */
export interface TextPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Words with the space behind them. */
const WORDS = /\S+\s*|\s+/g;

/** Beyond this a comparison word by word is no help, and would take long: the whole is shown as changed. */
const MOST_WORDS = 3_000;

/** The parts of both texts in reading order; what went stands before what came in its place. */
export function textDifference(before: string, after: string): TextPart[] {
  const [old, next] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  if (old.length > MOST_WORDS || next.length > MOST_WORDS)
    return joined([...each('removed', old), ...each('added', next)]);
  const lengths = commonLengths(old, next);
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    const [was, is] = [old[i], next[j]];
    if (was !== undefined && is !== undefined && isSameWord(was, is)) {
      parts.push({ kind: 'same', text: is });
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      parts.push({ kind: 'removed', text: was });
      i += 1;
    } else {
      parts.push({ kind: 'added', text: is ?? '' });
      j += 1;
    }
  }
  return joined(parts);
}

/** How many words the rest of both texts have in common, from each pair of places on. */
function commonLengths(old: readonly string[], next: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(next.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as Uint16Array;
    for (let j = next.length - 1; j >= 0; j -= 1) {
      const isSame = isSameWord(old[i] as string, next[j] as string);
      row[j] = isSame ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

const at = (lengths: readonly Uint16Array[], i: number, j: number) => lengths[i]?.[j] ?? 0;

const isSameWord = (one: string, other: string) => one.trimEnd() === other.trimEnd();

const each = (kind: TextPart['kind'], words: readonly string[]) => words.map((text) => ({ kind, text }));

/** Neighbours of one kind become one part; within a change, what went comes first. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const runs: TextPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else runs.push({ ...part });
  }
  return runs;
}
