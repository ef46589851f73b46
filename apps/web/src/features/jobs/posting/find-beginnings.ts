/** Something that a job can begin from, as far as finding it goes. */
export interface Findable {
  kind: 'template' | 'past';
  name: string;
  /** Other words people type for it. */
  alsoCalled: readonly string[];
  /** What else is said of it: the category, a sentence, services. */
  words: string;
}

/**
 * How well one typed word answers: its name begins with it, another name does, a later word of the name does, something
 * said of it does; then a part of its name in the middle of a word. Null: not at all.
 */
function rankOfWord({ name, alsoCalled, words }: Findable, word: string): number | null {
  if (name.toLowerCase().startsWith(word)) return 0;
  if (alsoCalled.some((other) => other.toLowerCase().startsWith(word))) return 1;
  if (beginsAWord(name, word)) return 2;
  if (alsoCalled.some((other) => beginsAWord(other, word))) return 3;
  if (beginsAWord(words, word)) return 4;
  return name.toLowerCase().includes(word) ? 5 : null;
}

function beginsAWord(text: string, word: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((each) => each.startsWith(word));
}

function rankOf(beginning: Findable, typed: readonly string[]): number | null {
  if (beginning.name.toLowerCase().startsWith(typed.join(' '))) return 0;
  const ranks = typed.map((word) => rankOfWord(beginning, word));
  return ranks.includes(null) ? null : ranks.reduce<number>((sum, rank) => sum + (rank ?? 0), 0);
}

/**
 * What answers every typed word, best first; all in their own order while nothing is typed. What was posted before comes
 * before a template that answers as well: it knows more.
 */
export function findBeginnings<Beginning extends Findable>(all: readonly Beginning[], text: string): Beginning[] {
  const typed = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (typed.length === 0) return [...all];
  return all
    .map((beginning) => ({ beginning, rank: rankOf(beginning, typed) }))
    .filter((found): found is { beginning: Beginning; rank: number } => found.rank !== null)
    .sort((one, other) => one.rank - other.rank || order(one.beginning) - order(other.beginning))
    .map(({ beginning }) => beginning);
}

const order = ({ kind }: Findable) => (kind === 'past' ? 0 : 1);
