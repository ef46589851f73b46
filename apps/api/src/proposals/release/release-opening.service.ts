import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { OpenerClient } from '../opener-client.js';
import type { AwaitedOpening } from './release.results.js';

const OPENING = `
  select j.id as "jobId", 'JOB-' || j.number as reference, j.title, j.deadline,
    (select count(*)::int from opening_release r where r.job_id = j.id) as given, 2 as needed
  from job j join job_policy p on p.job_id = j.id and p.two_person_release
  join release_keeper k on k.person_id = $1
  where j.published_at is not null and j.cancelled_at is null and j.deadline <= clock_timestamp()
    and not is_on_a_side(j.id, k.person_id)`;

const AWAITED = `${OPENING} and j.opened_at is null
    and not exists (select from opening_release r where r.job_id = j.id and r.person_id = k.person_id)
  order by j.deadline, j.id limit 100`;

const ONE = `${OPENING} and j.id = $2`;

/** Why the opener did not take a release, in words. */
const REFUSALS: Readonly<Record<string, readonly [string, string]>> = {
  wrongCode: ['RELEASE_CODE_WRONG', 'This code is not the one of the moment. Enter the next one that your app shows.'],
  tooManyTries: ['TOO_MANY_TRIES', 'Too many codes were tried. Wait a quarter of an hour, then try again.'],
  nothingToRelease: [
    'NOTHING_TO_RELEASE',
    'This job does not wait for a release: it is open, cancelled, or still running.',
  ],
  alreadyReleased: ['ALREADY_RELEASED', 'You have released this opening. It takes a second person.'],
};

/** The openings that wait for somebody’s release, and the release itself, which the opener alone takes. */
@Injectable()
export class ReleaseOpening {
  constructor(
    private readonly database: Database,
    private readonly opener: OpenerClient,
  ) {}

  awaited({ personId }: Viewer): Promise<AwaitedOpening[]> {
    return this.database.rows<AwaitedOpening>(AWAITED, [personId]);
  }

  async release(
    jobId: string,
    code: string,
    sessionToken: string | null,
    { personId }: Viewer,
  ): Promise<AwaitedOpening> {
    const outcome = await this.opener.release(sessionToken ?? '', jobId, code.replaceAll(/\s/g, ''));
    const refusal = REFUSALS[outcome];
    if (refusal !== undefined) return refuse(refusal[0], refusal[1], { field: 'code' });
    if (outcome !== 'released') return notFound('This opening');
    return (await this.database.row<AwaitedOpening>(ONE, [personId, jobId])) ?? notFound('This opening');
  }
}
