import { debriefFor } from '@bidwell/domain/debrief';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import { debriefReading } from '../award.reading.js';
import { Debrief } from './debrief.entity.js';
import { DecidedField } from './decided-field.js';
import { WrittenDebriefs } from './written-debriefs.js';
import type { ProposalField } from '../field-of-proposals.js';

/** What the requester said about the decision. */
export interface Explained {
  winnerBidderId: string | null;
  reasonWords: string[];
  words: string;
}

/** Debriefs are worked out when the job is decided and kept as they were told. */
@Injectable()
export class Debriefs {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly decided: DecidedField,
    private readonly written: WrittenDebriefs,
  ) {}

  /** Writes a debrief for everybody whose proposal stood, with what the requester wrote for it. */
  async tell(jobId: string, field: ProposalField, { winnerBidderId, reasonWords, words }: Explained): Promise<void> {
    const job = await this.decided.of(jobId, field, winnerBidderId, await this.written.ofJob(jobId));
    const rows = field.contenders.flatMap(({ id, bidderId, jobId: roundId }) => {
      const debrief = debriefFor(bidderId, job);
      return debrief === null
        ? []
        : [{ ...debrief, proposalId: id, jobId: roundId, bidderId, reasons: reasonWords, words }];
    });
    if (rows.length > 0) await this.database.manager.insert(Debrief, rows as Partial<Debrief>[]);
  }

  /** The viewer's own debrief of a job, or null. Reading it marks it read. */
  own(jobId: string, viewer: Viewer, selection: Selection): Promise<Debrief | null> {
    const rest = (row: string, scope: Scope) =>
      `from debrief ${row} where ${row}.job_id = ${scope.param(jobId, 'uuid')} and ${row}.bidder_id = ${scope.bidderId()}`;
    return this.reader.oneNoting(debriefReading, selection, viewer, rest, (scope) => {
      return `update debrief set read_at = clock_timestamp()
        where job_id = ${scope.param(jobId, 'uuid')} and bidder_id = ${scope.bidderId()} and read_at is null`;
    });
  }
}
