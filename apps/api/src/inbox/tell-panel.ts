import type { LeftBecause } from '@bidwell/domain/judging';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EVALUATOR_LEFT,
  EVALUATORS_ASKED,
  type EvaluatorLeft,
  type EvaluatorsAsked,
  JOB_HANDED_OVER,
  type JobHandedOver,
} from '../jobs/panel/panel.happenings.js';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

/** Finishes the sentence "Eva Lind left the panel of JOB-12: ...". */
const BECAUSE: Readonly<Record<LeftBecause, string>> = {
  interest: 'they have an interest in one of the bidders',
  membership: 'they speak for one of the bidders now',
  reportingLine: 'they stand in the reporting line of one of the bidders now',
  released: 'they were released',
  access: 'they have no access any more',
};

/** Tells who judges, and who waits for them, what becomes of a panel. No bidder hears of it. */
@Injectable()
export class TellPanel implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<EvaluatorsAsked>(EVALUATORS_ASKED, (asked) => this.tellAsked(asked));
    this.happenings.on<EvaluatorLeft>(EVALUATOR_LEFT, (left) => this.tellLeft(left));
    this.happenings.on<JobHandedOver>(JOB_HANDED_OVER, (handed) => this.tellHandedOver(handed));
  }

  private async tellAsked({ jobId, reference, title, personIds, askedBy }: EvaluatorsAsked): Promise<void> {
    const text = `${await this.nameOf(askedBy)} asks you to judge the proposals for ${reference}, ${title}. Say first whether you have an interest in one of the bidders.`;
    await this.people.tell([...personIds], { kind: EVALUATORS_ASKED, jobId, text, path: `/jobs/${jobId}/compare` });
  }

  private async tellLeft({ jobId, reference, title, requesterId, personIds, because }: EvaluatorLeft): Promise<void> {
    const job = `${reference}, ${title}`;
    for (const personId of personIds) {
      if (personId === requesterId) await this.tellRequester(requesterId, jobId, job);
      else await this.tellBoth(personId, requesterId, { jobId, job, because });
    }
  }

  private async tellBoth(
    personId: string,
    requesterId: string,
    { jobId, job, because }: { jobId: string; job: string; because: LeftBecause },
  ): Promise<void> {
    const name = await this.nameOf(personId);
    const text = `${name} left the panel of ${job}: ${BECAUSE[because]}. Ask a substitute if you want one.`;
    const left = { kind: EVALUATOR_LEFT, jobId } as const;
    if (because !== 'released') await this.people.tell([requesterId], { ...left, text, path: `/jobs/${jobId}/panel` });
    await this.people.tell([personId], { ...left, text: `You no longer judge ${job}.`, path: '/' });
  }

  private async tellRequester(personId: string, jobId: string, job: string): Promise<void> {
    const text = `You no longer judge ${job}, because you stand on the side of one of its bidders. Hand it over to a colleague.`;
    await this.people.tell([personId], { kind: EVALUATOR_LEFT, jobId, text, path: `/jobs/${jobId}/panel` });
  }

  private async tellHandedOver({ jobId, reference, title, fromId, toId, words }: JobHandedOver): Promise<void> {
    const text = `${await this.nameOf(fromId)} handed ${reference}, ${title}, over to you: ${words}`.slice(0, 600);
    await this.people.tell([toId], { kind: JOB_HANDED_OVER, jobId, text, path: `/jobs/${jobId}` });
  }

  private async nameOf(personId: string): Promise<string> {
    const row = await this.database.row<{ name: string }>('select name from person where id = $1', [personId]);
    return row?.name ?? '';
  }
}
