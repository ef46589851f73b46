import type { Found } from './look-into.js';

/** What it takes to reach the database as the process that answers requests does. */
export interface DatabaseAccess {
  databaseUrl: string;
  databaseRole: string | null;
}

/** What the process for imports is asked to do, one thing at a time. */
export type ImportOrder = { do: 'look'; content: Uint8Array } | { do: 'work'; taskId: string; access: DatabaseAccess };

/** What it answers: what it found (nothing, for work whose outcome stands in the task's row), an expected no, or a fault. */
export type ImportAnswer = { found: Found | null } | { refusal: { code: string; message: string } } | { fault: string };
