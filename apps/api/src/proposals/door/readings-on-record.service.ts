import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import type { ReadingOnRecord } from '../masking/masking.results.js';
import type { DaysOnRecord } from '../masking/masking.inputs.js';
import { mayCompare } from './opened-proposal.reading.js';
import { readingOnRecordReading } from './masking.reading.js';

/** Whoever reads what was sealed leaves a trace; the trace is read by administrators once the job is decided. */
@Injectable()
export class ReadingsOnRecord {
  constructor(private readonly reader: Reader) {}

  /** All of these days, of decided jobs that the viewer's bidder has no part in. */
  between({ from, to }: DaysOnRecord, viewer: Viewer, selection: Selection): Promise<ReadingOnRecord[]> {
    return this.reader.list(readingOnRecordReading, selection, viewer, (row, scope) => {
      const [first, last] = [scope.param(from, 'date'), scope.param(to, 'date')];
      const within = (column: string) => `${column} >= ${first} and ${column} < least(${last}, ${first} + 92) + 1`;
      return `from (
          select e.hour as at, e.person_id, e.job_id, 'comparison' as thing, false as is_own_side
          from evaluation_reading e where ${within('e.hour')}
          union all
          select f.at, f.person_id, fp.job_id, 'file', f.is_own_side
          from file_reading f join proposal fp on fp.id = f.proposal_id where ${within('f.at')}) ${row}
        where exists (select from job dj where dj.id = ${row}.job_id and dj.decided_at is not null)
          and not exists (select from invitation di where di.job_id = ${row}.job_id and di.bidder_id = ${scope.bidderId()})
        order by ${row}.at desc, ${row}.person_id limit 5000`;
    });
  }
}

/** Notes that the viewer reads the opened proposals of a job, where that is theirs to read: side by side, or in its record. */
export function notingOf(jobId: string, scope: Scope, mayRead = mayCompare): string {
  return `insert into evaluation_reading (job_id, person_id) select nj.id, ${scope.personId()} from job nj
    where nj.id = ${scope.param(jobId, 'uuid')} and ${mayRead('nj', scope)} on conflict do nothing`;
}
