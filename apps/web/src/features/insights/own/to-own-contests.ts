/** The list behind every figure of the own card stands on the same page. */
export function toOwnContests(): void {
  document.getElementById('contests')?.scrollIntoView();
}
