import { debriefFor } from '@bidwell/domain/debrief';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { FieldOfProposals } from '../field-of-proposals.js';
import { DecidedField } from './decided-field.js';
import type { DebriefPreview } from './debrief-preview.results.js';
import { WrittenDebriefs } from './written-debriefs.js';

/** An opened job that this person decides and that is not decided yet. */
const DECIDES = `
  select id from job where id = $1 and requester_id = $2 and opened_at is not null and decided_at is null and cancelled_at is null`;

/** Shows the requester what everybody would be told, before it is told. */
@Injectable()
export class PreviewDebriefs {
  constructor(
    private readonly database: Database,
    private readonly field: FieldOfProposals,
    private readonly decided: DecidedField,
    private readonly written: WrittenDebriefs,
  ) {}

  /** Empty for everybody but the requester of an opened, undecided job. */
  async of(jobId: string, winnerProposalId: string | null, viewer: Viewer): Promise<DebriefPreview[]> {
    const job = await this.database.row(DECIDES, [jobId, viewer.personId]);
    if (job === null) return [];
    const field = await this.field.of(jobId);
    const winner = field.contenders.find(({ id }) => id === winnerProposalId);
    if (winner === undefined && winnerProposalId !== null) return [];
    const facts = await this.decided.of(jobId, field, winner?.bidderId ?? null, await this.written.ofJob(jobId));
    return field.contenders.flatMap(({ id, bidderId, bidderName }) => {
      const debrief = debriefFor(bidderId, facts);
      if (debrief === null) return [];
      const criteria = debrief.criteria.map(({ id: criterionId, note: reason, ...rest }) => {
        return { ...rest, criterionId, reason };
      });
      return [{ ...debrief, criteria, proposalId: id, bidderName }];
    });
  }
}
