import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Happenings } from '../platform/happenings.js';
import { EVALUATOR_REMINDED, type EvaluatorReminded, SCORES_IN, type ScoresIn } from '../scoring/scoring.happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells a panel when all its scores are in, and somebody whose scores are waited for. */
@Injectable()
export class TellScores implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<ScoresIn>(SCORES_IN, ({ jobId, reference, title, personIds }) => {
      const text = `All scores of ${reference}, ${title}, are in. See where the panel differs.`;
      return this.people.tell(personIds, { kind: SCORES_IN, jobId, text, path: `/jobs/${jobId}/agree` });
    });
    this.happenings.on<EvaluatorReminded>(EVALUATOR_REMINDED, ({ jobId, reference, title, personId }) => {
      const text = `Your scores of ${reference}, ${title}, are waited for. Nobody can be chosen before they are in.`;
      return this.people.tell([personId], { kind: EVALUATOR_REMINDED, jobId, text, path: `/jobs/${jobId}/compare` });
    });
  }
}
