import {
  cureProblems,
  endingAnswerProblems,
  planProblems,
  probationProblems,
  TROUBLE_LIMITS,
} from '@bidwell/domain/engagement-trouble';
import type { Viewer } from '@bidwell/domain/permissions';
import type { Problem } from '@bidwell/domain/refusal';
import { textProblems } from '@bidwell/domain/text-limit';
import { Injectable } from '@nestjs/common';
import { Database, sqlState } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import type { SaidOfEngagement } from '../engagements/engagement.happenings.js';
import { happened } from '../engagements/lock-engagement.service.js';
import { LockTrouble } from './lock-trouble.js';
import {
  CURE_CLOSED,
  CURE_OPENED,
  CURE_PLANNED,
  type CureOpened,
  ENDING_ANSWERED,
  PROBATION_BEGUN,
  PROBATION_PASSED,
  type ProbationBegun,
  type TroubleClosed,
} from './trouble.happenings.js';
import type { BeginProbationInput, OpenCureInput, TroubleWords } from './trouble.inputs.js';

const OPEN = `
  insert into trouble (engagement_id, opened_by, words, cure_by) values ($1, $2, $3, $4) returning id`;

const NAME = `insert into trouble_ground (trouble_id, ground_id) select $1, unnest($2::uuid[])`;

/** Cure periods, plans and probations. Each move is one side's; each is heard by the other. */
@Injectable()
export class Troubles {
  constructor(
    private readonly database: Database,
    private readonly lock: LockTrouble,
    private readonly happenings: Happenings,
  ) {}

  async open({ jobId, words: given, cureBy, groundIds }: OpenCureInput, viewer: Viewer): Promise<void> {
    const { work, today } = await this.lock.forMove(jobId, 'openCure', viewer);
    const words = given.trim();
    const grounds = [...new Set(groundIds)];
    refuseProblems(cureProblems({ words, cureBy, points: grounds.length }, today));
    const made = await this.database.row<{ id: string }>(OPEN, [work.id, viewer.personId, words, cureBy]);
    await this.database.rows(NAME, [made?.id, grounds]).catch(notGround);
    await this.happenings.tell<CureOpened>(CURE_OPENED, { ...happened(work), words, cureBy });
  }

  async plan({ jobId, words: given }: TroubleWords, viewer: Viewer): Promise<void> {
    const { work, id } = await this.lock.forMove(jobId, 'answerPlan', viewer);
    const words = given.trim();
    refuseProblems(planProblems(words).map((problem) => ({ ...problem, field: 'words' })));
    await this.write(`plan = $2, planned_at = clock_timestamp(), planned_by = $3`, [id, words, viewer.personId]);
    await this.happenings.tell<SaidOfEngagement>(CURE_PLANNED, { ...happened(work), words });
  }

  async close({ jobId, words: given }: TroubleWords, viewer: Viewer): Promise<void> {
    const { work, id } = await this.lock.forMove(jobId, 'closeCured', viewer);
    refuseProblems(textProblems('words', given, TROUBLE_LIMITS.words));
    await this.write(`cured_at = clock_timestamp(), cured_by = $2`, [id, viewer.personId]);
    const closed = { ...happened(work), words: given.trim(), isBySilence: false };
    await this.happenings.tell<TroubleClosed>(CURE_CLOSED, closed);
  }

  async beginProbation({ jobId, ...given }: BeginProbationInput, viewer: Viewer): Promise<void> {
    const { work, id, today } = await this.lock.forMove(jobId, 'beginProbation', viewer);
    const { until } = given;
    const [words, terms] = [given.words.trim(), given.terms.trim()];
    refuseProblems(probationProblems({ words, terms, until }, today));
    await this.write(
      `probation_at = clock_timestamp(), probation_words = $2, probation_terms = $3, probation_until = $4`,
      [id, words, terms, until],
    );
    await this.happenings.tell<ProbationBegun>(PROBATION_BEGUN, { ...happened(work), words, terms, until });
  }

  async pass({ jobId, words: given }: TroubleWords, viewer: Viewer): Promise<void> {
    const { work, id } = await this.lock.forMove(jobId, 'closePassed', viewer);
    refuseProblems(textProblems('words', given, TROUBLE_LIMITS.words));
    await this.write(`passed_at = clock_timestamp(), passed_by = $2`, [id, viewer.personId]);
    const closed = { ...happened(work), words: given.trim(), isBySilence: false };
    await this.happenings.tell<TroubleClosed>(PROBATION_PASSED, closed);
  }

  async answerEnding({ jobId, words: given }: TroubleWords, viewer: Viewer): Promise<void> {
    const { work, id } = await this.lock.forMove(jobId, 'answerEnding', viewer);
    const words = given.trim();
    refuseProblems(endingAnswerProblems(words));
    await this.write(`answer = $2, answered_at = clock_timestamp(), answered_by = $3`, [id, words, viewer.personId]);
    await this.happenings.tell<SaidOfEngagement>(ENDING_ANSWERED, { ...happened(work), words });
  }

  private async write(values: string, parameters: unknown[]): Promise<void> {
    await this.database.rows(`update trouble set ${values} where id = $1`, parameters);
  }
}

/** What was named has been put right meanwhile, or never went wrong. */
function notGround(error: unknown): never {
  if (sqlState(error) !== 'BW003') throw error;
  return refuse('NOT_WRONG', 'Something you named is in order by now. Look at the page again.', { field: 'groundIds' });
}

function refuseProblems(problems: Problem[]): void {
  const [first] = problems;
  if (first !== undefined) refuse('TROUBLE_UNFINISHED', first.message, { field: first.field, problems });
}
