/** How loud: an alarm wants a person at once. */
export type Level = 'info' | 'warning' | 'alarm';

/** One JSON line a log entry. Nothing sealed is ever part of one. */
export function log(level: Level, message: string, more: Record<string, unknown> = {}): void {
  process.stdout.write(
    `${JSON.stringify({ at: new Date().toISOString(), process: 'opener', level, message, ...more })}\n`,
  );
}

/** What went wrong, for a log line. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
