import type { CalendarDate } from '@bidwell/domain/calendar';
import { challengeAnswerProblems, challengeProblems, challengeRefusal } from '@bidwell/domain/challenge';
import type { DebriefOutcome } from '@bidwell/domain/debrief';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { Injectable } from '@nestjs/common';
import { type LockedJob, LockJob } from '../../jobs/lock-job.service.js';
import { Ties } from '../../jobs/panel/ties.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import {
  CHALLENGE_ANSWERED,
  DECISION_CHALLENGED,
  type ChallengeAnswered,
  type DecisionChallenged,
} from '../award.happenings.js';
import { WrittenDebriefs } from '../debriefs/written-debriefs.js';
import { FieldOfProposals } from '../field-of-proposals.js';
import type { AnswerChallengeInput, ChallengeInput } from './challenge.inputs.js';
import { challengeReading, seesChallenge } from './challenge.reading.js';
import type { Challenge } from './challenge.results.js';

interface Told {
  proposalId: string;
  outcome: DebriefOutcome;
  until: CalendarDate | null;
  today: CalendarDate;
  hasChallenged: boolean;
}

const TOLD = `
  select d.proposal_id as "proposalId", d.outcome, (clock_timestamp() at time zone 'UTC')::date::text as today,
    case when p.challenge_days > 0
      then working_days_after((d.told_at at time zone 'UTC')::date, p.challenge_days)::text end as until,
    exists (select from challenge c where c.proposal_id = d.proposal_id) as "hasChallenged"
  from debrief d left join job_policy p on p.job_id = d.job_id where d.job_id = $1 and d.bidder_id = $2`;

const MAKE = `
  insert into challenge (job_id, proposal_id, bidder_id, made_by, words) values ($1, $2, $3, $4, $5)
  on conflict (proposal_id) do nothing returning id, reviewer_id as "reviewerId", due_on::text as "dueOn"`;

/** The job behind a challenge that this person answers, locked: a decision is re-opened or looked into, never both at once. */
const TO_ANSWER = `
  select j.id as "jobId", 'JOB-' || j.number as reference, j.title, j.requester_id as "requesterId", c.bidder_id as "bidderId",
    c.proposal_id as "proposalId"
  from challenge c join job j on j.id = c.job_id where c.id = $1 and c.reviewer_id = $2 for update of j`;

type ToAnswer = Omit<ChallengeAnswered, 'isUpheld'> & { proposalId: string };

const ANSWER = `
  update challenge set outcome = $2, answer = $3, answered_by = $4 where id = $1 and answered_at is null returning 1`;

/** Challenges of a decision, and what the reviewer answers. */
@Injectable()
export class Challenges {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly happenings: Happenings,
    private readonly lock: LockJob,
    private readonly ties: Ties,
    private readonly field: FieldOfProposals,
    private readonly written: WrittenDebriefs,
  ) {}

  /** One challenge, or null when this person has nothing to do with it. */
  one(id: string, viewer: Viewer, selection: Selection): Promise<Challenge | null> {
    return this.reader.one<Challenge>(challengeReading, selection, viewer, (row, scope) => {
      return `from challenge ${row} where ${row}.id = ${scope.param(id, 'uuid')} and ${seesChallenge(row, scope)}`;
    });
  }

  /** Makes a challenge; answers its id. */
  async make({ jobId, words: given }: ChallengeInput, viewer: Viewer): Promise<string> {
    const words = given.trim();
    refuseFirst('CHALLENGE_UNFINISHED', challengeProblems(words));
    const job = await this.lock.forMove(jobId, 'challenge', viewer);
    const told = await this.database.row<Told>(TOLD, [jobId, viewer.bidderId]);
    if (told === null) return notFound('Your debrief');
    const refusal = challengeRefusal(told);
    if (refusal !== null) refuse(refusal.code, refusal.message, { at: job.now });
    return this.keep(job, [jobId, told.proposalId, viewer.bidderId, viewer.personId, words]);
  }

  private async keep({ id: jobId, reference, title, requesterId }: LockedJob, values: unknown[]): Promise<string> {
    const made = await this.database.row<{ id: string; reviewerId: string; dueOn: string }>(MAKE, values);
    if (made === null) return refuse('CHALLENGED_ALREADY', 'You have challenged this decision already.');
    const { id: challengeId, reviewerId, dueOn } = made;
    await this.happenings.tell<DecisionChallenged>(DECISION_CHALLENGED, {
      challengeId,
      jobId,
      reference,
      title,
      requesterId,
      reviewerId,
      dueOn,
    });
    return challengeId;
  }

  async answer({ id, outcome, answer: given }: AnswerChallengeInput, viewer: Viewer): Promise<void> {
    const answer = given.trim();
    refuseFirst('ANSWER_UNFINISHED', challengeAnswerProblems(answer));
    const { proposalId, ...job } = await this.toAnswer(id, viewer);
    const { contenders } = await this.field.of(job.jobId);
    refuseFirst('ANSWER_UNFINISHED', this.written.problemsFor(proposalId, 'answer', answer, contenders));
    const rows = await this.database.rows(ANSWER, [id, outcome, answer, viewer.personId]);
    if (rows.length === 0)
      refuse('ANSWERED_ALREADY', 'This challenge has been answered. An answer stays as it was given.');
    await this.happenings.tell<ChallengeAnswered>(CHALLENGE_ANSWERED, { ...job, isUpheld: outcome === 'upheld' });
  }

  /** The challenge with its job locked, to the reviewer, who stands on nobody's side. */
  private async toAnswer(id: string, { personId }: Viewer): Promise<ToAnswer> {
    const job = await this.database.row<ToAnswer>(TO_ANSWER, [id, personId]);
    if (job === null) return notFound('This challenge');
    if ((await this.ties.toJob([personId], job.jobId)).length > 0)
      refuse(
        'BOTH_SIDES',
        'You stand on a bidder’s side of this job by now. Ask an administrator who answers instead.',
      );
    return job;
  }
}

function refuseFirst(code: string, [problem]: Problem[]): void {
  if (problem !== undefined) refuse(code, problem.message, { field: problem.field });
}
