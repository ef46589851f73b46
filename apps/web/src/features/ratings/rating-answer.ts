import { KeptAnswer, keptAnswerWords, ratingMeanings, RatingWord } from '@bidwell/domain/rating';

export type Kept = keyof typeof KeptAnswer;
export type Word = keyof typeof RatingWord;

/** What somebody says of work, as the form and the server have it. */
export interface RatingAnswer {
  kept: Kept | null;
  again: boolean | null;
  word: Word | null;
  line: string;
}

export const NO_ANSWER: RatingAnswer = { kept: null, again: null, word: null, line: '' };

/** What a link in a mail carries behind its #: the secret, and perhaps an answer. */
export interface RatingLink {
  token: string;
  isSkip: boolean;
  /** Null when the link chooses none. */
  answer: RatingAnswer | null;
}

const isKept = (text: string | undefined): text is Kept => text !== undefined && text in KeptAnswer;
const isWord = (text: string | undefined): text is Word => text !== undefined && text in RatingWord;

/** Reads `#t=…&kept=yes&again=yes`. Null when there is no secret; what is unknown is left out. */
export function readRatingLink(hash: string): RatingLink | null {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const token = given.get('t') ?? '';
  if (!/^[\w-]{20,100}$/.test(token)) return null;
  const kept = given.get('kept')?.toUpperCase();
  const word = given.get('word')?.toUpperCase();
  const again = given.get('again');
  const answer: RatingAnswer = {
    kept: isKept(kept) ? kept : null,
    again: again === 'yes' ? true : again === 'no' ? false : null,
    word: isWord(word) ? word : null,
    line: '',
  };
  const isEmpty = answer.kept === null && answer.again === null && answer.word === null;
  return { token, isSkip: given.get('skip') === 'yes', answer: isEmpty ? null : answer };
}

/** "Promises kept: mostly. Would choose them again: yes. Good." */
export function answerInWords({ kept, again, word }: Omit<RatingAnswer, 'line'>): string {
  const parts = [
    kept && `Promises kept: ${keptAnswerWords[KeptAnswer[kept]].toLowerCase()}.`,
    again !== null && `Would choose them again: ${again ? 'yes' : 'no'}.`,
    word && `${ratingMeanings[RatingWord[word]].label}.`,
  ];
  return parts.filter(Boolean).join(' ');
}
