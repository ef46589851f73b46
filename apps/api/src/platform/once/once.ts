import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { isConnectionLost } from '../database/lost-connection.js';
import { refuse, Refusal, Refused } from '../graphql/refusal.js';
import { answerOfText, textOfAnswer } from './answer-text.js';
import { type Intent, openAnswer, sealAnswer } from './intent.js';

/** How long an answer is kept for those who did not hear it. */
export const KEPT_HOURS = 48;

/** Sent again while it is still worked on, it waits here until that ends: then there is an answer, or it is free again. */
const CLAIM = `
  insert into once_answered (person_id, key_hash, request_mac) values ($1, $2, $3) on conflict do nothing returning true as "isMine"`;

const KEPT = 'select request_mac as "requestMac", answer from once_answered where person_id = $1 and key_hash = $2';

const KEEP = 'update once_answered set answer = $3 where person_id = $1 and key_hash = $2';

const MISMATCH =
  'This was sent before with other content, or in another role. Nothing was done: send it under a new key.';

const ATTEMPTS = 4;
const PAUSE = 250;

/** What was answered, and whether that is what an earlier sending was answered. */
export interface Answered {
  answer: unknown;
  isAgain: boolean;
}

/** Does what a person means to do once, and answers every further sending of it as the first one was answered. */
@Injectable()
export class Once {
  constructor(private readonly database: Database) {}

  /** A connection that is lost may have taken the commit's answer with it: what is kept says whether it was made. */
  async answer(intent: Intent, work: () => Promise<unknown>): Promise<Answered> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.try(intent, work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isConnectionLost(error)) throw error;
        await setTimeout(PAUSE * 2 ** attempt);
      }
    }
  }

  /** A refusal undoes the move and is then kept by itself, unless another sending was faster. */
  private async try(intent: Intent, work: () => Promise<unknown>): Promise<Answered> {
    const moved = await this.database.transaction(() => this.claimed(intent, work, isDone), isKept);
    if (isKept(moved)) return moved;
    return this.database.transaction(() =>
      this.claimed(
        intent,
        async () => moved.answer,
        () => true,
      ),
    );
  }

  private async claimed(
    intent: Intent,
    work: () => Promise<unknown>,
    stays: (answer: unknown) => boolean,
  ): Promise<Answered> {
    const { personId, keyHash, requestMac } = intent;
    const claim = await this.database.row(CLAIM, [personId, keyHash, requestMac]);
    if (claim === null) return { answer: await this.kept(intent), isAgain: true };
    const answer = await work().catch(asRefusal);
    if (!stays(answer)) return { answer, isAgain: false };
    const text = textOfAnswer(answer);
    await this.database.rows(KEEP, [personId, keyHash, sealAnswer(intent, text)]);
    return { answer: answerOfText(text), isAgain: false };
  }

  private async kept(intent: Intent): Promise<unknown> {
    const { personId, keyHash, requestMac } = intent;
    const row = await this.database.row<{ requestMac: Buffer; answer: Buffer }>(KEPT, [personId, keyHash]);
    if (row === null) throw new Error('An answer was forgotten while it was asked for.');
    if (!row.requestMac.equals(requestMac)) refuse('IDEMPOTENCY_MISMATCH', MISMATCH);
    return answerOfText(openAnswer(intent, row.answer));
  }
}

/** Everything but a refusal that undoes its transaction. */
function isDone(answer: unknown): boolean {
  return !(answer instanceof Refusal) || answer.isOnRecord;
}

/** What was kept before stays as it is. */
function isKept({ answer, isAgain }: Answered): boolean {
  return isAgain || isDone(answer);
}

/** An expected no as data. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  throw error;
}
