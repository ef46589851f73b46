import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/graphql/refusal.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { Evaluator } from './evaluator.entity.js';
import { evaluatorReading } from './evaluator.reading.js';

/** Reads places on panels after a move on them. */
@Injectable()
export class Panels {
  constructor(private readonly reader: Reader) {}

  /** This person's place on the panel of a job. The caller has made sure that the viewer may know it. */
  async place(jobId: string, personId: string, viewer: Viewer, selection: Selection): Promise<Evaluator> {
    const place = await this.reader.one<Evaluator>(
      evaluatorReading,
      selection,
      viewer,
      (row, scope) => `from evaluator ${row}
        where ${row}.job_id = ${scope.param(jobId, 'uuid')} and ${row}.person_id = ${scope.param(personId, 'uuid')}`,
    );
    return Object.assign(new Evaluator(), place ?? notFound('This place on the panel'));
  }
}
