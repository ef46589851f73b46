import { CITY_FILE } from './imports.js';

/** One bid of the city's file, read by nothing but splitting at commas. */
export interface CityBid {
  pid: string;
  date: string;
  bidder: string;
  bid: string;
  winner: string;
}

export interface CityContest {
  bids: CityBid[];
  bidders: Set<string>;
  winner: string | undefined;
}

/** A file in the city's format counted by hand, independent of the app's own reader. */
export function cityByHand(file: Buffer = CITY_FILE): { bids: CityBid[]; all: CityContest[]; contests: CityContest[] } {
  const [head = '', ...lines] = file.toString('utf8').trim().split('\n');
  const names = head.trim().split(',');
  const bids = lines.map((line) => {
    const cells = withoutQuotedCommas(line.trim()).split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) as unknown as CityBid;
  });
  const groups = new Map<string, CityBid[]>();
  for (const bid of bids) groups.set(bid.pid, [...(groups.get(bid.pid) ?? []), bid]);
  const all = [...groups.values()].map((rows) => ({
    bids: rows,
    bidders: new Set(rows.map((row) => row.bidder)),
    winner: rows.find((row) => row.winner === '1')?.bidder,
  }));
  return { bids, all, contests: all.filter((contest) => contest.bidders.size >= 2 && contest.winner !== undefined) };
}

/** Only titles are quoted, and only for their commas. */
function withoutQuotedCommas(line: string): string {
  return line.replaceAll(/"[^"]*"/g, (quoted) => quoted.replaceAll(',', ';'));
}
