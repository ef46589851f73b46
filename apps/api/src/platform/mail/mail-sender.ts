import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { Enclosures } from './enclosures.js';
import { letterOf, type Written } from './letter.js';

const PAUSE = 1_000;

/** Mails that one process sends side by side. */
const LANES = 2;

/** Three days of trying, then it is given up. */
const TRIES = 18;

/** A mail server that says nothing for so long is in trouble. */
const PATIENCE = 20_000;

/** For how long a mail that was sent is kept: to answer what was told, and for the links to stop mail. */
const KEPT_DAYS = 180;

/**
 * Takes the next mail that is due, marks it as sent, and holds its row until that is true: no other process takes it, and if
 * this one dies, the database forgets the mark and the mail is free again at once.
 */
const TAKE = `
  update mail set tries = tries + 1, sent_at = clock_timestamp(), code = null, trouble = null
  from (select id as taken, code as told from mail
    where sent_at is null and given_up_at is null and next_try_at <= clock_timestamp()
    order by next_try_at, id limit 1 for update skip locked) due
  where id = due.taken
  returning id, address, kind, subject, body, action, path, choices, encloses, due.told as code, tries,
    case when topic <> 'access' then stop_token end as "stopToken"`;

interface Taken extends Written {
  kind: string;
  encloses: unknown;
  tries: number;
}

/** The waits: 2, 4, 8 ... minutes, then every six hours. */
const FAILED = `
  update mail set sent_at = null, code = $4, trouble = $2, given_up_at = case when $3 then clock_timestamp() end,
    next_try_at = clock_timestamp() + least(2 * power(2, tries - 1), 360) * interval '1 minute'
  where id = $1`;

/** A code that has run out helps nobody: it is neither sent nor kept. What is in hand is left to whoever has it. */
const FORGET_CODES = `
  update mail set code = null, given_up_at = case when sent_at is null and given_up_at is null then clock_timestamp() else given_up_at end,
    trouble = coalesce(trouble, 'Its code had run out.')
  where id in (select id from mail where code is not null and code_until < clock_timestamp() for update skip locked)`;

const FORGET_OLD = `
  delete from mail where id in (select id from mail where sent_at < clock_timestamp() - ${KEPT_DAYS} * interval '1 day'
    order by sent_at limit 500 for update skip locked)`;

/** Sends what stands in the outbox, in the background of the web process. Without a mail server it keeps it. */
@Injectable()
export class MailSender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('mail');
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly enclosures: Enclosures,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const { smtpUrl } = this.config.mail;
    const lanes = smtpUrl === null ? [] : Array.from({ length: LANES }, () => this.send(this.transportTo(smtpUrl)));
    this.running = Promise.all([this.repeat(() => this.forget()), ...lanes]);
  }

  /** Ends after the mails in hand. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** One connection that is kept: a new one for each mail would take longer than the mail. */
  private transportTo(smtpUrl: string): Transporter {
    const patience = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
    return createTransport(
      { url: smtpUrl, pool: true, maxConnections: 1, ...patience },
      { from: this.config.mail.from },
    );
  }

  private async send(transport: Transporter): Promise<void> {
    await this.repeat(() => this.database.transaction(() => this.sendNext(transport)));
    transport.close();
  }

  /** Calls `round` until the process ends, without a pause while it says that there may be more. */
  private async repeat(round: () => Promise<boolean>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const isMore = await round().catch((error: unknown) => this.worry(error));
      if (!isMore) await setTimeout(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Within a transaction: what was marked as sent stands only once the mail server has said yes. */
  private async sendNext(transport: Transporter): Promise<boolean> {
    const mail = await this.database.row<Taken>(TAKE);
    if (mail === null) return false;
    try {
      const enclosed = await this.enclosures.of(mail);
      const attachments = enclosed.map(({ name, content }) => ({ filename: name, content }));
      await transport.sendMail({ ...letterOf(mail, this.config.mail.siteUrl), attachments });
    } catch (error) {
      const isHopeless = isRefusedForGood(error) || mail.tries >= TRIES;
      await this.database.rows(FAILED, [mail.id, wordsOf(error), isHopeless, mail.code]);
    }
    return true;
  }

  private async forget(): Promise<boolean> {
    await this.database.rows(FORGET_CODES);
    await this.database.rows(FORGET_OLD);
    return false;
  }

  private worry(error: unknown): false {
    if (!this.stopping.signal.aborted) this.logger.warn(`A round of sending mail failed. ${wordsOf(error)}`);
    return false;
  }
}

/** The mail server says 5xx to this mail: trying again would be asking the same again. */
function isRefusedForGood(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: unknown; command?: unknown };
  return (
    typeof responseCode === 'number' && responseCode >= 500 && command !== 'CONN' && !String(command).startsWith('AUTH')
  );
}

function wordsOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500);
}
