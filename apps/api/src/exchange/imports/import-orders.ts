import type { Found } from './look-into.js';

/** What a thread needs to reach the database as its process does. */
export interface ThreadSettings {
  databaseUrl: string;
  databaseRole: string | null;
}

/** What a thread is asked to do, one thing at a time. */
export type ImportOrder = { do: 'look'; content: Uint8Array } | { do: 'work'; taskId: string };

/** What it answers: what it found (nothing, for work whose outcome stands in the task's row), an expected no, or a fault. */
export type ImportAnswer = { found: Found | null } | { refusal: { code: string; message: string } } | { fault: string };
