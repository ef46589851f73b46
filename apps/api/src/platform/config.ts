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
  mail: MailConfig;
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
  return {
    port: Number(env.PORT ?? 3000),
    host: env.BIDWELL_HOST ?? (env.BIDWELL_DEMO === '1' ? '127.0.0.1' : null),
    databaseUrl: env.DATABASE_URL ?? '',
    databaseRole: env.DATABASE_ROLE ?? null,
    openerUrl: env.OPENER_URL ?? '',
    openerToken: env.OPENER_TOKEN ?? '',
    webFolder: env.WEB_DIST ?? null,
    isDemo: env.BIDWELL_DEMO === '1',
    mail: {
      smtpUrl: env.SMTP_URL || null,
      from: env.MAIL_FROM || 'Bidwell <bidwell@localhost>',
      siteUrl: env.BIDWELL_URL || `http://localhost:${env.PORT ?? 3000}`,
    },
  };
}

/** Injection token of the settings. */
export const CONFIG = Symbol('config');
