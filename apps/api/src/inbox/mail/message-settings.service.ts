import { type MessageTimes, messageTimeProblems } from '@bidwell/domain/message-times';
import { CHOSEN_TOPICS, type MessageTopic, type MessageWish } from '@bidwell/domain/message-topic';
import type { Viewer } from '@bidwell/domain/permissions';
import { Inject, Injectable } from '@nestjs/common';
import { isVisible } from '../../jobs/job-visibility.sql.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { Scope } from '../../platform/reading/reading.js';
import type { MessageSettings } from './message-settings.results.js';

const SETTINGS = `
  select coalesce(s.zone, 'UTC') as zone, to_char(s.quiet_from, 'HH24:MI') as "quietFrom", to_char(s.quiet_until, 'HH24:MI') as "quietUntil",
    coalesce(s.digest, 'daily') as digest, to_char(coalesce(s.digest_at, '08:00'), 'HH24:MI') as "digestAt",
    (select json_agg(json_build_object('topic', t.topic, 'wish', coalesce(w.wish, 'atOnce')) order by t.place)
     from unnest($2::text[]) with ordinality t (topic, place)
     left join message_wish w on w.person_id = $1 and w.topic = t.topic) as wishes
  from (select) one left join message_setting s on s.person_id = $1`;

const KEEP_WISH = `
  insert into message_wish (person_id, topic, wish) values ($1, $2, $3)
  on conflict (person_id, topic) do update set wish = excluded.wish`;

const KEEP_TIMES = `
  insert into message_setting (person_id, zone, quiet_from, quiet_until, digest, digest_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (person_id) do update set zone = excluded.zone, quiet_from = excluded.quiet_from,
    quiet_until = excluded.quiet_until, digest = excluded.digest, digest_at = excluded.digest_at`;

const TESTED = `select email, exists (select from mail m where m.person_id = p.id and m.kind = 'test'
  and m.written_at > clock_timestamp() - interval '1 minute') as "isTried" from person p where p.id = $1 for no key update`;

/** How and when each person is told things by mail. */
@Injectable()
export class MessageSettingsKept {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(viewer: Viewer): Promise<MessageSettings> {
    const settings = await this.database.row<MessageSettings>(SETTINGS, [viewer.personId, [...CHOSEN_TOPICS]]);
    return settings ?? notFound('This person');
  }

  async wish(topic: MessageTopic, wish: MessageWish, viewer: Viewer): Promise<void> {
    if (topic === 'access')
      refuse('ALWAYS_MAILED', 'Who may sign in or speak for your team or firm is always mailed at once.', {
        field: topic,
      });
    await this.database.rows(KEEP_WISH, [viewer.personId, topic, wish]);
  }

  async keepTimes(times: MessageTimes, viewer: Viewer): Promise<void> {
    const problems = messageTimeProblems(times);
    if (problems[0] !== undefined) refuse('TIMES', problems[0].message, { field: problems[0].field, problems });
    const { zone, quietFrom, quietUntil, digest, digestAt } = times;
    await this.database.rows(KEEP_TIMES, [viewer.personId, zone, quietFrom, quietUntil, digest, digestAt]);
  }

  /** No mail about this job any more, or again. The inbox has it all the same. */
  async mute(jobId: string, isMuted: boolean, viewer: Viewer): Promise<void> {
    const scope = new Scope(viewer);
    const asked = scope.param(jobId, 'uuid');
    const seen = await this.database.row(
      `select 1 as one from job j where j.id = ${asked} and ${isVisible('j', scope)}`,
      scope.values,
    );
    if (seen === null) notFound('This job');
    const change = isMuted
      ? 'insert into job_mute (person_id, job_id) values ($1, $2) on conflict do nothing'
      : 'delete from job_mute where person_id = $1 and job_id = $2';
    await this.database.rows(change, [viewer.personId, jobId]);
  }

  /** Sends the viewer a mail, so that they see whether mail reaches them. Answers their address. */
  async sendTest(viewer: Viewer): Promise<string> {
    if (this.config.mail.smtpUrl === null && !this.config.isDemo)
      refuse('NO_MAIL_SERVER', 'No mail server is set up. Ask an administrator: they set SMTP_URL.');
    const person = await this.database.row<{ email: string; isTried: boolean }>(TESTED, [viewer.personId]);
    if (person === null) return notFound('This person');
    if (person.isTried) refuse('TRIED', 'A test went out less than a minute ago. Look for it, then try again.');
    await this.outbox.post({
      personId: viewer.personId,
      address: person.email,
      kind: 'test',
      topic: 'access',
      subject: 'A test from Bidwell',
      body: 'Mail from Bidwell reaches you. Nothing else is to do.',
      action: 'Choose what is mailed to you',
      path: '/mail/wish',
    });
    return person.email;
  }
}
