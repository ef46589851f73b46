/** Focuses a field or a part that the next drawing brings, by its name. */
export function focusLater(name: string): void {
  requestAnimationFrame(() => document.getElementById(name)?.focus());
}
