import { randomUUID } from 'node:crypto';
import type { ThanksReach } from '@bidwell/domain/thanks';
import type { BuiltJob, BuiltPerson } from './built.js';
import type { Ledger } from './ledger.js';

export interface ThanksWish {
  /** Whose work is accepted. */
  job: BuiltJob;
  from: BuiltPerson;
  to: BuiltPerson[];
  words: string;
  at: Date;
  /** How far the giver would let it go. Left out: as far as each receiver likes. */
  reach?: ThanksReach;
  applaudedBy?: BuiltPerson[];
}

/** A card of a thanks, for its receiver. */
export interface BuiltCard {
  id: string;
  receiver: BuiltPerson;
}

/** Thanks for finished work; how far each card really goes, the database says. */
export function buildThanks(ledger: Ledger, wish: ThanksWish): BuiltCard[] {
  const { job, from, to, words, at, reach = 'wall', applaudedBy = [] } = wish;
  const thanksId = randomUUID();
  ledger.batch.add('thanks', { id: thanksId, givenBy: from.id, jobId: job.id, words, givenAt: at });
  for (const { id: personId } of applaudedBy) ledger.batch.add('thanks_applause', { thanksId, personId, at });
  return to.map((receiver) => {
    const { id } = ledger.batch.add('thanks_card', {
      id: randomUUID(),
      thanksId,
      receiverId: receiver.id,
      asked: reach,
    });
    return { id, receiver };
  });
}

export interface RecognitionWish {
  card: BuiltCard;
  nominatedBy: BuiltPerson;
  at: Date;
  /** Left out: it waits for a leader. */
  pickedBy?: BuiltPerson;
  sentence?: string;
  isAgreed?: boolean;
}

/** A card on the wall that was nominated for the page of its month. */
export function buildRecognition(ledger: Ledger, wish: RecognitionWish): void {
  const { card, nominatedBy, at, pickedBy, sentence, isAgreed = false } = wish;
  ledger.batch.add('recognition', {
    id: randomUUID(),
    cardId: card.id,
    month: `${at.toISOString().slice(0, 7)}-01`,
    nominatedBy: nominatedBy.id,
    nominatedAt: at,
    pickedBy: pickedBy?.id ?? null,
    pickedAt: pickedBy === undefined ? null : at,
    sentence: sentence ?? null,
    answeredAt: isAgreed ? at : null,
    isAgreed,
  });
}
