/** One way to look better without serving better, and by how much it changes each figure. */
export interface Play {
  what: string;
  /** Points. */
  raw: number;
  lift: number;
  /** Points. */
  signal: number;
  shows: string;
}

/** As `npm run signal:evidence` measures them (A8 to A11): means over 60 companies. */
export const PLAYS: readonly Play[] = [
  {
    what: 'Cuts its prices by 30%',
    raw: 26.5,
    lift: 1.18,
    signal: -1.2,
    shows: 'What the work cost in the end, against the price it won with',
  },
  {
    what: 'Bids only where three or fewer bid',
    raw: 16.2,
    lift: -0.13,
    signal: -1.2,
    shows: 'The share of invitations it answers',
  },
  {
    what: 'Lets two sham rivals bid beside it, in six contests of ten',
    raw: 0.3,
    lift: 0.35,
    signal: 1.7,
    shows: 'Rivals that never win: 13.5% against 0.2%',
  },
  {
    what: 'Has three requesters who like it, and who ask three times as much',
    raw: 4.5,
    lift: 0.2,
    signal: 2.6,
    shows: 'From how many requesters its wins come; each requester’s influence',
  },
];
