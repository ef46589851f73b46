import { Refusal } from '../graphql/refusal.js';

/* No value out of PostgreSQL has a zero character: nothing that people write can be taken for a mark. */
const INSTANT = '\u0000instant';
const REFUSAL = '\u0000refusal';

/** What a mutation answered, as text: instants stay instants and a refusal stays a refusal. */
export function textOfAnswer(answer: unknown): string {
  // `toJSON` has made a text of a Date before the replacer sees it: its holder still has the Date.
  const marked = function (this: Record<string, unknown>, name: string, value: unknown): unknown {
    const held = this[name];
    if (held instanceof Date) return { [INSTANT]: held.toISOString() };
    return held instanceof Refusal ? { [REFUSAL]: { ...held } } : value;
  };
  return JSON.stringify({ answer }, marked);
}

/** The answer behind such a text. */
export function answerOfText(text: string): unknown {
  const read = JSON.parse(text, (_, value: unknown) => unmarked(value)) as { answer?: unknown };
  return read.answer;
}

function unmarked(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (INSTANT in value) return new Date(value[INSTANT] as string);
  return REFUSAL in value ? Object.assign(new Refusal(), value[REFUSAL]) : value;
}
