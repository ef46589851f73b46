/** Whether two plain values say the same, in whatever order their fields were written. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || ordered(one) === ordered(other);
}

function ordered(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, part: unknown) => (isFields(part) ? sorted(part) : part));
}

const isFields = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part);

const sorted = (part: object): object =>
  Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)));
