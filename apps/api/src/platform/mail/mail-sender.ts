import { setTimeout } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { letterOf, type Written } from './letter.js';

const PAUSE = 1_000;

/** Three days of trying, then it is given up. */
const TRIES = 18;

/**
 * Takes what is due. The next try is set before the first is made, so that a process that dies in between holds nothing
 * up; several processes take different rows. The waits: 2, 4, 8 ... minutes, then every six hours.
 */
const TAKE = `
  update mail set tries = tries + 1,
    next_try_at = clock_timestamp() + least(2 * power(2, tries), 360) * interval '1 minute'
  where id in (
    select id from mail where sent_at is null and given_up_at is null and next_try_at <= clock_timestamp()
    order by next_try_at limit 10 for update skip locked)
  returning id, address, subject, body, action, path, code, tries`;

/** A code that has run out helps nobody: it is neither sent nor kept. */
const FORGET_CODES = `
  update mail set code = null, given_up_at = case when sent_at is null and given_up_at is null then clock_timestamp() else given_up_at end,
    trouble = coalesce(trouble, 'Its code had run out.')
  where code is not null and code_until < clock_timestamp()`;

const SENT =
  'update mail set sent_at = clock_timestamp(), code = null, trouble = null where id = $1 and given_up_at is null';

const FAILED = `
  update mail set trouble = $2, given_up_at = case when $3 then clock_timestamp() end where id = $1 and sent_at is null`;

/** Sends what stands in the outbox, in the background of the web process. Without a mail server it keeps it. */
@Injectable()
export class MailSender implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly stopping = new AbortController();
  private readonly logger = new Logger('mail');
  private running: Promise<void> = Promise.resolve();
  private transport: Transporter | null = null;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const { smtpUrl } = this.config.mail;
    if (smtpUrl !== null) this.transport = createTransport(smtpUrl, { from: this.config.mail.from });
    this.running = this.run();
  }

  /** Ends after the mails in hand. */
  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.transport?.close();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const isMore = await this.round().catch((error: unknown) => this.worry('A round of sending mail failed.', error));
      if (!isMore) await setTimeout(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  /** Whether more may be waiting. */
  private async round(): Promise<boolean> {
    await this.database.rows(FORGET_CODES);
    if (this.transport === null) return false;
    const mails = await this.database.rows<Written & { tries: number }>(TAKE);
    for (const mail of mails) await this.send(this.transport, mail);
    return mails.length > 0;
  }

  private async send(transport: Transporter, mail: Written & { tries: number }): Promise<void> {
    try {
      const headers = { 'Auto-Submitted': 'auto-generated' };
      await transport.sendMail({ ...letterOf(mail, this.config.mail.siteUrl), headers });
      await this.database.rows(SENT, [mail.id]);
    } catch (error) {
      const isHopeless = isRefusedForGood(error) || mail.tries >= TRIES;
      await this.database.rows(FAILED, [mail.id, wordsOf(error), isHopeless]);
    }
  }

  private worry(message: string, error: unknown): false {
    if (!this.stopping.signal.aborted) this.logger.warn(`${message} ${wordsOf(error)}`);
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
