import { colleagueConflict, reviewerConflict } from '@bidwell/domain/firewall';
import { cannotJudge, JUDGING_LIMITS, panelStanding, seatRefusal } from '@bidwell/domain/judging';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { type LockedJob, LockJob } from '../lock-job.service.js';
import { Colleagues, type KnownColleague } from './colleagues.service.js';
import type { AskEvaluatorInput, ReleaseEvaluatorInput } from './panel.inputs.js';
import { EVALUATOR_LEFT, EVALUATORS_ASKED, type EvaluatorLeft, type EvaluatorsAsked } from './panel.happenings.js';
import { Ties } from './ties.service.js';

/** In this round; or one that was left in a round before it. */
const PLACE = `
  select e.interest, e.left_at as "leftAt" from job j
  join evaluator e on e.person_id = $2 and (e.job_id = j.id or e.left_at is not null and e.job_id in (
    select r.id from job r where (r.id = j.first_round_id or r.first_round_id = j.first_round_id) and r.round_number < j.round_number))
  where j.id = $1 order by e.job_id <> j.id limit 1`;

const SEAT = `
  insert into evaluator (job_id, person_id, asked_by, substitutes) values ($1, $2, $3, $4)`;

const RELEASE = `
  update evaluator set left_at = clock_timestamp(), left_because = 'released', left_words = $3
  where job_id = $1 and person_id = $2 and left_at is null returning person_id`;

type Place = { interest: 'none' | 'interest' | null; leftAt: Date | null };

/** Asking colleagues to judge, also in the place of somebody who left, and releasing them. */
@Injectable()
export class AskEvaluator {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly ties: Ties,
    private readonly colleagues: Colleagues,
  ) {}

  async ask({ jobId, personId, substituteFor }: AskEvaluatorInput, viewer: Viewer): Promise<void> {
    const job = await this.lock.forMove(jobId, 'askEvaluator', viewer);
    await this.seat(job, personId, viewer, substituteFor ?? null);
    const { reference, title } = job;
    const asked = { jobId, reference, title, personIds: [personId], askedBy: viewer.personId };
    await this.happenings.tell<EvaluatorsAsked>(EVALUATORS_ASKED, asked);
  }

  /** Gives somebody a place on the panel, or says why they cannot have one. The caller holds the job. */
  async seat(job: LockedJob, personId: string, viewer: Viewer, substituteFor: string | null): Promise<KnownColleague> {
    const [person] = await this.colleagues.byIds([personId]);
    if (person === undefined) return notFound('This colleague');
    const place = await this.database.row<Place>(PLACE, [job.id, personId]);
    const refusal =
      seatRefusal(person.name, panelStanding(place)) ??
      (person.maySit ? null : cannotJudge(person.name)) ??
      reviewerConflict({ ...person, isPosting: false, isJudging: await this.reviews(job.id, personId), ties: [] }) ??
      colleagueConflict(person.name, await this.ties.toJob([personId], job.id));
    if (refusal !== null) refuse(refusal.code, refusal.message, { field: 'personId' });
    if (job.panelIds.length >= JUDGING_LIMITS.evaluators)
      refuse('TOO_MANY_EVALUATORS', `A panel has at most ${JUDGING_LIMITS.evaluators} people. Release somebody first.`);
    await this.refuseUnknownSubstitution(job.id, substituteFor);
    await this.database.rows(SEAT, [job.id, personId, viewer.personId, substituteFor]);
    return person;
  }

  async release({ jobId, personId, words: given }: ReleaseEvaluatorInput, viewer: Viewer): Promise<void> {
    const words = given.trim();
    if (words === '') refuse('WORDS_MISSING', 'Say why you release them.', { field: 'words' });
    const { reference, title, requesterId } = await this.lock.forMove(jobId, 'releaseEvaluator', viewer);
    if (personId === requesterId)
      refuse('OWN_PLACE', 'You posted this job and judge it. Hand it over if somebody else shall.');
    const released = await this.database.row(RELEASE, [jobId, personId, words]);
    if (released === null) return notFound('This place on the panel');
    const left = { jobId, reference, title, requesterId, personIds: [personId], because: 'released' } as const;
    await this.happenings.tell<EvaluatorLeft>(EVALUATOR_LEFT, left);
  }

  private async reviews(jobId: string, personId: string): Promise<boolean> {
    const named = 'select from job_policy where job_id = $1 and challenge_reviewer_id = $2';
    return (await this.database.row(named, [jobId, personId])) !== null;
  }

  private async refuseUnknownSubstitution(jobId: string, substituteFor: string | null): Promise<void> {
    if (substituteFor === null) return;
    const place = await this.database.row<Place>(PLACE, [jobId, substituteFor]);
    if (panelStanding(place) !== 'left') refuse('UNKNOWN', 'Choose somebody who has left the panel.');
  }
}
