/** What the environment says, read once, with a plain sentence for each thing that is missing. */
export interface Config {
  port: number;
  /** Where the web process listens. Null: on every interface. A demo, where anybody may be anybody, stays on this machine. */
  host: string | null;
  databaseUrl: string;
  /** Role taken on every connection when one login serves several processes. Null: the login itself is the role. */
  databaseRole: string | null;
  openerUrl: string;
  openerToken: string;
  /** Folder of the built client. Null: the API alone. */
  webFolder: string | null;
  isDemo: boolean;
  /** Whether GraphQL answers the documents that the client was built with, and no other. */
  takesOnlyTrustedDocuments: boolean;
  /** Whether a refused document may be told what the schema has: for whoever works on Bidwell. */
  isDevelopment: boolean;
  /** How often one account may make one kind of move in a minute; four times as often for reads. */
  movesPerMinute: number;
  mail: MailConfig;
  /** How long a process that was told to stop goes on answering, in milliseconds, until no balancer sends anybody to it. */
  notice?: number;
  /** What a watcher shows at `/proofz`. Null: that address is closed. */
  watchToken?: string | null;
  /** For tests on a database that may be lost at any moment. */
  mayLose?: boolean;
}

/** How mail leaves. */
export interface MailConfig {
  /** Such as `smtp://user:secret@mail.company.com:587`. Null: mail is kept and not sent. */
  smtpUrl: string | null;
  from: string;
  /** Where people reach this site: what links in mails begin with. Never taken from a request. */
  siteUrl: string;
}

/** Reads the web process's settings. Throws one error that lists everything missing. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const missing = ['DATABASE_URL', 'OPENER_URL', 'OPENER_TOKEN'].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`Set ${missing.join(', ')} before starting the web process.`);
  const isProduction = env.NODE_ENV === 'production';
  return {
    port: Number(env.PORT ?? 3000),
    host: env.BIDWELL_HOST ?? (env.BIDWELL_DEMO === '1' ? '127.0.0.1' : null),
    databaseUrl: env.DATABASE_URL ?? '',
    databaseRole: env.DATABASE_ROLE ?? null,
    openerUrl: env.OPENER_URL ?? '',
    openerToken: env.OPENER_TOKEN ?? '',
    webFolder: env.WEB_DIST ?? null,
    isDemo: env.BIDWELL_DEMO === '1',
    notice: Math.max(0, Number(env.BIDWELL_NOTICE_SECONDS) || 0) * 1_000,
    watchToken: env.BIDWELL_WATCH_TOKEN || null,
    mayLose: env.BIDWELL_MAY_LOSE === '1',
    takesOnlyTrustedDocuments: isProduction && Boolean(env.WEB_DIST) && env.BIDWELL_DOCUMENTS !== 'any',
    isDevelopment: env.NODE_ENV === 'development',
    movesPerMinute: Number(env.BIDWELL_MOVES_PER_MINUTE || 120),
    mail: {
      smtpUrl: env.SMTP_URL || null,
      from: env.MAIL_FROM || 'Bidwell <bidwell@localhost>',
      siteUrl: env.BIDWELL_URL || `http://localhost:${env.PORT ?? 3000}`,
    },
  };
}

/** Injection token of the settings. */
export const CONFIG = Symbol('config');
