/** What the opener needs to know, read once from the environment. */
export interface OpenerConfig {
  databaseUrl: string;
  /** Role taken on every connection when one login serves several processes. Null: the login itself is the role. */
  databaseRole: string | null;
  /** Port on this machine alone. 0 takes a free one. */
  port: number;
  /** What the web process shows to be let in. */
  token: string;
  /** Folder of the local key file. The web process never gets it. */
  keysFolder: string;
  /** Where checkpoints of the record are written, outside the database. Beside the keys when left out. */
  checkpointsFolder?: string;
  /** Addresses that each checkpoint is mailed to as well. */
  checkpointMail?: string[];
}

/** Reads the opener's settings. Throws one error that lists everything missing. */
export function readOpenerConfig(env: NodeJS.ProcessEnv): OpenerConfig {
  const missing = ['DATABASE_URL', 'OPENER_PORT', 'OPENER_TOKEN', 'BIDWELL_KEYS'].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Set ${missing.join(', ')} before starting the opener.`);
  const checkpointMail = addressesIn(env.BIDWELL_CHECKPOINT_MAIL ?? '');
  return {
    databaseUrl: env.DATABASE_URL ?? '',
    databaseRole: env.DATABASE_ROLE ?? null,
    port: Number(env.OPENER_PORT),
    token: env.OPENER_TOKEN ?? '',
    keysFolder: env.BIDWELL_KEYS ?? '',
    ...(env.BIDWELL_CHECKPOINTS ? { checkpointsFolder: env.BIDWELL_CHECKPOINTS } : {}),
    checkpointMail,
  };
}

function addressesIn(list: string): string[] {
  const addresses = list.split(/[\s,;]+/).filter(Boolean);
  const wrong = addresses.filter((address) => !/^[^@\s]+@[^@\s]+$/.test(address) || address.length > 254);
  if (wrong.length > 0)
    throw new Error(`BIDWELL_CHECKPOINT_MAIL has ${wrong.join(', ')}: give mail addresses, with commas between them.`);
  return addresses;
}
