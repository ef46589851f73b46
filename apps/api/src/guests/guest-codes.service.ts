import { type CodeFacts, codeRefusal, GUEST_CODE, maskedAddress, nextCodeRefusal } from '@bidwell/domain/guests';
import { Inject, Injectable } from '@nestjs/common';
import { Sessions } from '../people/sessions.service.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Database } from '../platform/database/database.js';
import { refuse } from '../platform/graphql/refusal.js';
import { Outbox } from '../platform/mail/outbox.js';
import { hashCode, isCode, makeCode } from './code-hash.js';
import { type GuestLink, GuestLinks } from './guest-links.service.js';

/** A guest comes back by the link in the latest mail; a month would be long for somebody without a password. */
const SESSION_DAYS = 7;

const MINUTE = 60_000;

const SENT_LATELY = `
  select count(*)::int as sent from guest_code c join guest_invitation g on g.id = c.invitation_id
  where g.person_id = $1 and c.sent_at > clock_timestamp() - interval '1 hour'`;

/** Counts one try of the latest code, and says what is known of it. */
const COUNT_TRY = `
  update guest_code set tries = tries + 1
  where id = (select id from guest_code where invitation_id = $1 order by sent_at desc limit 1)
  returning id, code_hash as "codeHash", sent_at as "sentAt", used_at is not null as "isUsed", tries, clock_timestamp() as now`;

type Tried = Omit<CodeFacts, 'isRight'> & { id: string; codeHash: Buffer };

/** One-time codes: how a guest proves to be the reader of the invited address. */
@Injectable()
export class GuestCodes {
  constructor(
    private readonly database: Database,
    private readonly links: GuestLinks,
    private readonly outbox: Outbox,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends a code to the link's own address, and says where, most of it hidden. Only a demo tells the code itself. */
  async send(invitationId: string): Promise<{ address: string; demoCode: string | null }> {
    const link = await this.links.good(invitationId);
    const lately = await this.database.row<{ sent: number }>(SENT_LATELY, [link.personId]);
    const refusal = nextCodeRefusal(lately?.sent ?? 0);
    if (refusal !== null) refuse(refusal.code, refusal.message);
    const code = makeCode();
    await this.database.rows('insert into guest_code (invitation_id, code_hash) values ($1, $2)', [
      link.id,
      await hashCode(code, link.id),
    ]);
    await this.post(link, code);
    return { address: maskedAddress(link.email), demoCode: this.config.isDemo ? code : null };
  }

  /** Gives the secret of a new session for the guest, and the job to go to. */
  async enter(invitationId: string, typed: string): Promise<{ token: string; jobId: string }> {
    // Counted in a transaction of its own, or the refusal would undo the count.
    const tried = await this.database.independent(() => this.database.row<Tried>(COUNT_TRY, [invitationId]));
    const link = await this.links.good(invitationId);
    // A spent code is not even compared: the hash is slow on purpose, and anybody may ask.
    const isLeft = tried !== null && tried.tries <= GUEST_CODE.tries;
    const isRight = isLeft && (await isCode(typed, link.id, tried.codeHash));
    const refusal = codeRefusal(tried === null ? null : { ...tried, isRight });
    if (refusal !== null || tried === null)
      return refuse(refusal?.code ?? '', refusal?.message ?? '', { field: 'code' });
    await this.use(tried.id);
    return { token: await this.sessions.begin(link.personId, SESSION_DAYS), jobId: link.jobId };
  }

  /** Of two who enter the right code at the same moment, one gets in. */
  private async use(codeId: string): Promise<void> {
    const used = await this.database.row(
      'update guest_code set used_at = clock_timestamp() where id = $1 and used_at is null returning id',
      [codeId],
    );
    if (used === null) refuse('CODE_USED', 'This code has been used. Ask for a new one.', { field: 'code' });
  }

  private async post({ id, personId, email, reference, now }: GuestLink, code: string): Promise<void> {
    await this.outbox.post({
      personId,
      address: email,
      kind: 'guestCode',
      subject: `Your code for ${reference}`,
      body: `Enter this code where you asked for it. It is good for ${GUEST_CODE.minutes} minutes, once. If you did not ask, leave it: without it the link opens nothing.`,
      action: 'Enter the code',
      path: `/join/${id}`,
      code: { text: code, until: new Date(now.getTime() + GUEST_CODE.minutes * MINUTE) },
    });
  }
}
