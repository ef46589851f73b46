import pg from 'pg';

/** Where the database is, and as whom: what a thread of its own is given. */
export interface ConnectionPlace {
  databaseUrl: string;
  databaseRole: string | null;
}

/**
 * One connection outside the pool, for long work in a thread of its own: no statement of it is cut off, and no request waits
 * for it. Whoever opens it ends it.
 */
export async function ownConnection({ databaseUrl, databaseRole }: ConnectionPlace, name: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    keepAlive: true,
    application_name: name,
    ...(databaseRole === null ? {} : { options: `-c role=${databaseRole}` }),
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
