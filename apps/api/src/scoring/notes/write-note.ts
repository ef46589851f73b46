import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { type LockedJob, LockJob } from '../../jobs/lock-job.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { StandingProposals } from '../../proposals/door/standing-proposals.service.js';
import { EVALUATOR_MENTIONED, type EvaluatorMentioned } from './note.happenings.js';
import type { WriteNoteInput } from './note.inputs.js';

const ON_PANEL = `select count(*)::int as count from evaluator
  where job_id = $1 and person_id = any($2::uuid[]) and left_at is null`;

/** Notes among those who judge. Whoever is mentioned hears of it, in the same transaction. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly database: Database,
    private readonly lock: LockJob,
    private readonly proposals: StandingProposals,
    private readonly happenings: Happenings,
  ) {}

  async write({ proposalId, words, mentionIds }: WriteNoteInput, viewer: Viewer): Promise<void> {
    const job = await this.hold(proposalId, viewer);
    const text = words.trim();
    if (text === '') refuse('WORDS_MISSING', 'Write a few words.', { field: 'words' });
    const ids = (mentionIds ?? []).filter((id) => id !== viewer.personId);
    await this.refuseStrangers(job.id, ids);
    const row = await this.database.row<{ id: string }>(
      'insert into evaluation_note (job_id, proposal_id, written_by, words) values ($1, $2, $3, $4) returning id',
      [job.id, proposalId, viewer.personId, text],
    );
    await this.database.rows('insert into evaluation_mention (note_id, person_id) select $1, unnest($2::uuid[])', [
      row?.id,
      ids,
    ]);
    await this.tell(job, ids, viewer);
  }

  /** Takes one's own note back; answers which proposal it was about. */
  async takeBack(noteId: string, viewer: Viewer): Promise<string> {
    const note = await this.database.row<{ proposalId: string }>(
      `select proposal_id as "proposalId" from evaluation_note where id = $1 and written_by = $2 and taken_back_at is null`,
      [noteId, viewer.personId],
    );
    if (note === null) return notFound('This note');
    await this.hold(note.proposalId, viewer);
    await this.database.rows('update evaluation_note set taken_back_at = clock_timestamp() where id = $1', [noteId]);
    return note.proposalId;
  }

  private async hold(proposalId: string, viewer: Viewer): Promise<LockedJob> {
    const jobId = await this.proposals.jobOf(proposalId);
    if (jobId === null) return notFound('This proposal');
    return this.lock.forShare(jobId, 'note', viewer);
  }

  private async refuseStrangers(jobId: string, ids: string[]): Promise<void> {
    const row = await this.database.row<{ count: number }>(ON_PANEL, [jobId, ids]);
    if (row?.count === ids.length) return;
    refuse('NOT_ON_PANEL', 'Mention somebody of the panel: nobody else reads these notes.', { field: 'mentionIds' });
  }

  private async tell({ id, reference, title }: LockedJob, personIds: string[], viewer: Viewer): Promise<void> {
    if (personIds.length === 0) return;
    const writer = await this.database.row<{ name: string }>('select name from person where id = $1', [
      viewer.personId,
    ]);
    const told = { jobId: id, reference, title, writerName: writer?.name ?? '', personIds };
    await this.happenings.tell<EvaluatorMentioned>(EVALUATOR_MENTIONED, told);
  }
}
