/** Counts and lists as sentences say them, wherever they are said. */

/** "1 bid", "1,204 bids" */
export function counted(count: number, thing: string): string {
  return `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
}

/** "38%": whole, as sentences have it. @param share 0 to 1 */
export function percentWords(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** "Events", "Events and Print", "A, B and C"; nothing for none. */
export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
