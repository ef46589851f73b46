/** A PostgreSQL whose data directory can be lost and restored. */
export interface Disk {
  url: (role: string, database: string) => string;
  /** Takes a base backup while it is written to. */
  backUp: () => Promise<void>;
  /** Deletes the data directory under the running server, which does not survive it. */
  lose: () => Promise<void>;
  /** From the backup and what was kept of the write-ahead log, until it takes connections. */
  restore: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Waits for something, but never for ever. */
export async function within<T>(seconds: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), seconds * 1_000);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
