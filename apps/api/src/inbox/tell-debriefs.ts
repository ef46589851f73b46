import { dayInWords } from '@bidwell/domain/calendar';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CHALLENGE_ANSWERED,
  type ChallengeAnswered,
  DEBRIEF_QUESTION_ANSWERED,
  DEBRIEF_QUESTION_ASKED,
  type DebriefQuestionAnswered,
  type DebriefQuestionAsked,
  DECISION_CHALLENGED,
  type DecisionChallenged,
} from '../awards/award.happenings.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

/** Tells what comes after a debrief: a question and its answer, a challenge and its answer. */
@Injectable()
export class TellDebriefs implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
  ) {}

  onModuleInit(): void {
    this.happenings.on<DebriefQuestionAsked>(DEBRIEF_QUESTION_ASKED, (asked) =>
      this.people.tell([asked.requesterId], {
        kind: DEBRIEF_QUESTION_ASKED,
        jobId: asked.jobId,
        text: `A bidder asks about its debrief for ${nameOf(asked)}. Answer by ${dayInWords(asked.dueOn)}.`,
        path: `/jobs/${asked.jobId}/debriefs`,
      }),
    );
    this.happenings.on<DebriefQuestionAnswered>(DEBRIEF_QUESTION_ANSWERED, (answered) =>
      this.people.tellBidders([answered.bidderId], {
        kind: DEBRIEF_QUESTION_ANSWERED,
        jobId: answered.jobId,
        text: `Your question about the debrief for ${nameOf(answered)} was answered.`,
        path: `/jobs/${answered.jobId}/debrief#question`,
      }),
    );
    this.happenings.on<DecisionChallenged>(DECISION_CHALLENGED, (made) => this.tellChallenge(made));
    this.happenings.on<ChallengeAnswered>(CHALLENGE_ANSWERED, (answered) => this.tellAnswer(answered));
  }

  private async tellChallenge(made: DecisionChallenged): Promise<void> {
    const { challengeId, jobId, requesterId, reviewerId, dueOn } = made;
    const about = { kind: DECISION_CHALLENGED, jobId, path: `/challenges/${challengeId}` } as const;
    const asked = `A bidder challenges the decision of ${nameOf(made)}. You answer it, by ${dayInWords(dueOn)}.`;
    const told = `A bidder challenges your decision of ${nameOf(made)}. The reviewer answers by ${dayInWords(dueOn)}.`;
    await this.people.tell([reviewerId], { ...about, text: asked });
    if (requesterId !== reviewerId) await this.people.tell([requesterId], { ...about, text: told });
  }

  private async tellAnswer(answered: ChallengeAnswered): Promise<void> {
    const { jobId, bidderId, requesterId, isUpheld } = answered;
    const found = isUpheld ? 'upheld' : 'dismissed';
    await this.people.tellBidders([bidderId], {
      kind: CHALLENGE_ANSWERED,
      jobId,
      text: `Your challenge of ${nameOf(answered)} was ${found}. Read why.`,
      path: `/jobs/${jobId}/debrief#challenge`,
    });
    await this.people.tell([requesterId], {
      kind: CHALLENGE_ANSWERED,
      jobId,
      text: `The challenge of your decision of ${nameOf(answered)} was ${found}. Read why.`,
      path: `/jobs/${jobId}/debriefs`,
    });
  }
}

function nameOf({ reference, title }: { reference: string; title: string }): string {
  return `${reference}, ${title}`;
}
