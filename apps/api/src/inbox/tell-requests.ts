import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  REQUEST_ANSWERED,
  type RequestAnswered,
  SERVICE_ASKED,
  type ServiceAsked,
} from '../house/requests/request.happenings.js';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

interface Told {
  bidderId: string;
  askedBy: string;
  asker: string;
  bidder: string;
  title: string;
  words: string;
  why: string | null;
  taker: string | null;
}

const TOLD = `
  select r.bidder_id as "bidderId", r.asked_by as "askedBy", p.name as asker, b.name as bidder, s.title, r.words,
    r.turned_down_words as why, t.name as taker
  from service_request r join service s on s.id = r.service_id join bidder b on b.id = r.bidder_id
  join person p on p.id = r.asked_by left join person t on t.id = r.taken_by where r.id = $1`;

/** Tells the bidder what it is asked for, and whoever asked what became of it first. */
@Injectable()
export class TellRequests implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<ServiceAsked>(SERVICE_ASKED, ({ requestId }) => this.asked(requestId));
    this.happenings.on<RequestAnswered>(REQUEST_ANSWERED, (answered) => this.answered(answered));
  }

  private async asked(requestId: string): Promise<void> {
    const told = await this.read(requestId);
    if (told === null) return;
    const text = `${told.asker} asks for ${told.title}: ${told.words}`;
    await this.people.tellBidders([told.bidderId], this.message(SERVICE_ASKED, text, requestId));
  }

  private async answered({ requestId, answer }: RequestAnswered): Promise<void> {
    const told = await this.read(requestId);
    if (told === null) return;
    const { bidder, asker, title, why, taker, askedBy, bidderId } = told;
    if (answer === 'withdrawn') {
      const text = `${asker} took back a request: ${title}.`;
      return this.people.tellBidders([bidderId], this.message(REQUEST_ANSWERED, text, requestId));
    }
    const text =
      answer === 'taken'
        ? `${taker ?? bidder} does it: ${title}.`
        : `${bidder} turned your request down, ${title}: ${why}`;
    await this.people.tell([askedBy], this.message(REQUEST_ANSWERED, text, requestId));
  }

  private message(kind: 'serviceAsked' | 'requestAnswered', text: string, requestId: string) {
    return { kind, jobId: null, text: text.slice(0, 600), path: `/requests/${requestId}` };
  }

  private read(requestId: string): Promise<Told | null> {
    return this.database.row<Told>(TOLD, [requestId]);
  }
}
