/** How well the order of a company's teams by a figure agrees with their true order. */
export interface Ranking {
  company: string;
  raw: number;
  signal: number;
}

/** As `npm run signal:evidence` measures them (A1 to A4): means over 40 to 100 companies. */
export const RANKINGS: readonly Ranking[] = [
  { company: '600 contests', raw: 0.409, signal: 0.817 },
  { company: '2,000 contests', raw: 0.454, signal: 0.904 },
  { company: '6,000 contests', raw: 0.515, signal: 0.954 },
  { company: '2,000 contests, better teams charge more', raw: 0.021, signal: 0.925 },
];
