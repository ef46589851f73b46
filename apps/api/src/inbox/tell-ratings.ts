import { dayInWords } from '@bidwell/domain/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  RATING_ANSWERED,
  RATING_ASKED,
  type RatingAnswered,
  type RatingAsked,
  REQUESTER_RATED,
  type RequesterRated,
  WORK_RATED,
  type WorkRated,
} from '../delivery/ratings/rating.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

const LONGEST = 600;

/** Tells each side what the other said of it, before anybody counts it. Who asked by mail at once is not asked here too. */
@Injectable()
export class TellRatings implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<RatingAsked>(RATING_ASKED, ({ personId, jobId, about, bidderName, closesOn, path }) => {
      const text = `How was ${about}? Tell ${bidderName} by ${dayInWords(closesOn)}, or skip it.`;
      return this.people.tell([personId], { kind: RATING_ASKED, jobId, text: text.slice(0, LONGEST), path });
    });
    this.happenings.on<WorkRated>(WORK_RATED, (rated) => {
      const { bidderId, jobId, personName, about, words, line, isCritical, path } = rated;
      const said = line === '' ? '' : ` “${line}”`;
      const next = isCritical ? ' You may answer once.' : '';
      const text = `${personName} on ${about}: ${words}${said}${next}`.slice(0, LONGEST);
      return this.people.tellBidders([bidderId], { kind: WORK_RATED, jobId, text, path });
    });
    this.happenings.on<RatingAnswered>(RATING_ANSWERED, ({ personId, jobId, about, words, path }) => {
      const text = `Your rating of ${about} was answered: ${words}`.slice(0, LONGEST);
      return this.people.tell([personId], { kind: RATING_ANSWERED, jobId, text, path });
    });
    this.happenings.on<RequesterRated>(REQUESTER_RATED, ({ personId, jobId, about, bidderName, words, line, path }) => {
      const said = line === '' ? '' : ` “${line}”`;
      const text = `${bidderName} on ${about}: ${words}${said}`.slice(0, LONGEST);
      return this.people.tell([personId], { kind: REQUESTER_RATED, jobId, text, path });
    });
  }
}
