import type { MessageKind } from '@bidwell/domain/message-topic';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  APPROVAL_GIVEN,
  APPROVAL_REQUESTED,
  APPROVAL_TAKEN_BACK,
  type ApprovalTold,
  EXTENSION_ASKED,
  type ExtensionAsked,
  JOB_SENT_BACK,
} from '../jobs/job.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells who approves or agrees and who waits for it, and nobody else. */
@Injectable()
export class TellApprovals implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.on(APPROVAL_REQUESTED, 'approverId', (job) => `${job} waits for your approval before it is published.`);
    this.on(APPROVAL_TAKEN_BACK, 'approverId', (job) => `${job} was taken back. Nothing is left for you to approve.`);
    this.on(APPROVAL_GIVEN, 'requesterId', (job) => `${job} was approved and is published.`);
    this.happenings.on<ExtensionAsked>(EXTENSION_ASKED, ({ jobId, reference, title, personIds }) =>
      this.people.tell(personIds, {
        kind: EXTENSION_ASKED,
        jobId,
        text: `${reference}, ${title}: after an outage its requester asks to give everybody invited more time. It takes a second person: agree, or leave it.`,
        path: `/jobs/${jobId}`,
      }),
    );
    this.on(JOB_SENT_BACK, 'requesterId', (job, words) => `${job} was sent back to you: ${words}`);
  }

  private on(kind: MessageKind, whom: 'approverId' | 'requesterId', say: (job: string, words: string) => string): void {
    this.happenings.on<ApprovalTold>(kind, (told) => {
      const text = say(`${told.reference}, ${told.title},`, told.words).slice(0, 600);
      const path = kind === JOB_SENT_BACK ? `/jobs/${told.jobId}/edit` : `/jobs/${told.jobId}`;
      return this.people.tell([told[whom]], { kind, jobId: told.jobId, text, path });
    });
  }
}
