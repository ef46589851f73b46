import { recordInWords } from '@bidwell/domain/outcome';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OUTCOME_RECORDED, type OutcomeRecorded } from '../delivery/outcome.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells the bidder that was chosen what the requester has said of its work: nobody is counted unheard. */
@Injectable()
export class TellOutcome implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<OutcomeRecorded>(OUTCOME_RECORDED, (outcome) => {
      const { jobId, reference, title, bidderId } = outcome;
      const text = `How ${reference}, ${title}, went is on record. Your promises: ${recordInWords(outcome)}.`;
      return this.people.tellBidders([bidderId], { kind: OUTCOME_RECORDED, jobId, text, path: `/jobs/${jobId}` });
    });
  }
}
