import { calendarDateIn, dayInWords } from '@bidwell/domain/calendar';
import type { MessageKind } from '@bidwell/domain/message-topic';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ENGAGEMENT_MOVED, type EngagementMoved } from '../delivery/engagements/engagement.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

interface Telling {
  kind: MessageKind;
  /** On which page it is dealt with. */
  page: '/agreement' | '/delivery';
  say: (work: string, moved: EngagementMoved) => string;
}

/** What the other side reads of each move; of what happened by itself, both read it. */
const TELLING: Record<EngagementMoved['move'], Telling> = {
  settled: {
    kind: 'agreementSettled',
    page: '/agreement',
    say: (work) => `${work}: the milestones were changed. Read the agreement and confirm it as it stands now.`,
  },
  signed: {
    kind: 'agreementSigned',
    page: '/agreement',
    say: (work) => `${work}: the other side has confirmed the agreement.`,
  },
  agreementSentBack: {
    kind: 'agreementSentBack',
    page: '/agreement',
    say: (work, { words }) => `${work}: the agreement was sent back. ${words}`,
  },
  startPlanned: {
    kind: 'startPlanned',
    page: '/delivery',
    say: (work, { at, words }) => `${work}: you begin together on ${day(at)}${words === '' ? '' : `, ${words}`}.`,
  },
  started: {
    kind: 'workStarted',
    page: '/delivery',
    say: (work) => `${work}: the work has begun. Promises count from now.`,
  },
  milestoneDelivered: {
    kind: 'milestoneDelivered',
    page: '/delivery',
    say: (work, { about, at }) => `${work}: “${about}” is delivered. Answer until ${day(at)}; silence accepts it then.`,
  },
  milestoneAccepted: {
    kind: 'milestoneAccepted',
    page: '/delivery',
    say: (work, { about, byId }) => `${work}: “${about}” is accepted${silently(byId)}.`,
  },
  milestoneSentBack: {
    kind: 'milestoneSentBack',
    page: '/delivery',
    say: (work, { about, words }) => `${work}: “${about}” was sent back. ${words}`,
  },
  delivered: {
    kind: 'workDelivered',
    page: '/delivery',
    say: (work, { at }) =>
      `${work}: all of it is delivered. Accept it or say what is missing until ${day(at)}; silence accepts it then.`,
  },
  workAccepted: {
    kind: 'workAccepted',
    page: '/delivery',
    say: (work, { byId }) => `${work}: all of it is accepted${silently(byId)}.`,
  },
  workSentBack: {
    kind: 'workSentBack',
    page: '/delivery',
    say: (work, { words }) => `${work}: it is not accepted yet. ${words}`,
  },
};

/** Tells each side of awarded work what the other did. */
@Injectable()
export class TellEngagements implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<EngagementMoved>(ENGAGEMENT_MOVED, (moved) => this.tell(moved));
  }

  private async tell(moved: EngagementMoved): Promise<void> {
    const { jobId, reference, title, byId, requesterId, bidderId } = moved;
    const { kind, page, say } = TELLING[moved.move];
    const text = say(`${reference}, ${title}`, moved).slice(0, 600);
    const message = { kind, jobId, text, path: `/jobs/${jobId}${page}` };
    if (byId !== requesterId) await this.people.tell([requesterId], message);
    if (byId === requesterId || byId === null) await this.people.tellBidders([bidderId], message);
  }
}

function day(at: Date | null): string {
  return at === null ? 'then' : dayInWords(calendarDateIn(at, 'UTC'));
}

function silently(byId: string | null): string {
  return byId === null ? ', because the time for an answer passed' : '';
}
