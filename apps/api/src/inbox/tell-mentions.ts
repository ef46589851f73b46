import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Happenings } from '../platform/happenings.js';
import { EVALUATOR_MENTIONED, type EvaluatorMentioned } from '../scoring/notes/note.happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells those of a panel that a colleague mentioned them. The note itself is read beside the proposal, nowhere else. */
@Injectable()
export class TellMentions implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<EvaluatorMentioned>(EVALUATOR_MENTIONED, ({ jobId, reference, title, writerName, personIds }) =>
      this.people.tell([...personIds], {
        kind: EVALUATOR_MENTIONED,
        jobId,
        text: `${writerName} mentioned you in a note on a proposal for ${reference}, ${title}.`,
        path: `/jobs/${jobId}/compare#notes`,
      }),
    );
  }
}
