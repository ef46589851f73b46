/** Focuses a field that the next drawing brings, by its name. */
export function focusLater(name: string): void {
  requestAnimationFrame(() => document.getElementById(name)?.focus());
}
