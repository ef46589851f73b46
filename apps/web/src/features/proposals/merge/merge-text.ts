/** A stretch of the old text and what stands in its place. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Joins two edits of one text when they touch different places: one wrote at the beginning, the other at the end. Null
 * when both changed the same place: then somebody has to choose.
 */
export function mergedText(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const [one, other] = [editBetween(base, mine), editBetween(base, theirs)];
  const [first, last] = one.from <= other.from ? [one, other] : [other, one];
  // Two insertions at one place, or stretches that overlap: the order of the words would be a guess.
  if (first.to > last.from || (first.to === last.from && first.from === last.from)) return null;
  return base.slice(0, first.from) + first.text + base.slice(first.to, last.from) + last.text + base.slice(last.to);
}

/** The one stretch outside of which two texts are the same, widened to whole words. */
function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const isInWord = (...sides: (string | undefined)[]) => sides.some((side) => /\S/.test(side ?? ''));
  while (start > 0 && isInWord(before[start - 1]) && isInWord(before[start], after[start])) start -= 1;
  while (end > 0 && isInWord(before.at(-end)) && isInWord(before.at(-end - 1), after.at(-end - 1))) end -= 1;
  return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}
