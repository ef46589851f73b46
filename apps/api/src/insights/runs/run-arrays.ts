import type { ChoiceContests } from '@bidwell/signal/choice-contests';
import type { FieldBid } from './field-terms.js';
import { fieldTerms, readField } from './field-terms.js';
import type { ContestRow, RunWindow } from './read-contests.js';
import type { RunRequester } from './run-facts.js';

const COVARIATES = 5;
const ID_BYTES = 16;
const NOBODY: RunRequester = { key: '', name: '' };

/** Gives each text a number, in the order in which they come. */
class Numbers {
  readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  of(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

/** Contests as flat arrays, filled row by row as the cursor brings them: no contest is kept as an object. */
export class RunArrays {
  readonly bidders = new Numbers();
  readonly categories = new Numbers();
  readonly linked = new Map<string, number>();
  readonly requesters: RunRequester[] = [];
  readonly ids: Uint8Array;
  readonly day: Int32Array;
  readonly category: Int32Array;
  readonly requester: Int32Array;
  readonly linkedKey: Int32Array;
  readonly chosen: Int32Array;
  /** The row of the second choice; -1 where none was named. */
  readonly second: Int32Array;
  readonly starts: Int32Array;
  readonly supplier: Int32Array;
  readonly price: Float64Array;
  readonly x: Float64Array;
  /** Bids of which each term is known. */
  readonly knownBids = new Int32Array(COVARIATES);
  readonly otherBasis: number[] = [];
  contests = 0;
  rows = 0;
  leftOut = 0;
  private readonly requesterNumbers = new Map<string, number>();
  private readonly linkedNumbers = new Numbers();

  constructor({ contests, bids }: Pick<RunWindow, 'contests' | 'bids'>) {
    this.ids = new Uint8Array(ID_BYTES * contests);
    [this.day, this.category, this.requester, this.linkedKey, this.chosen, this.second] = Array.from(
      { length: 6 },
      () => new Int32Array(contests),
    ) as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
    this.starts = new Int32Array(contests + 1);
    this.supplier = new Int32Array(bids);
    this.price = new Float64Array(bids);
    this.x = new Float64Array(COVARIATES * bids);
  }

  /** Adds a contest. Without all prices it says nothing about equal prices: it is only counted. */
  add(row: ContestRow): void {
    const field = readField(row.field);
    const chosen = field.findIndex(({ bidderId }) => bidderId === row.winnerId);
    if (field.length < 2 || chosen < 0 || field.some(({ price }) => price <= 0)) {
      this.leftOut += 1;
      return;
    }
    const at = this.contests++;
    const second = field.findIndex(({ bidderId }) => bidderId === row.runnerUpId);
    this.ids.set(Buffer.from(row.id.replaceAll('-', ''), 'hex'), ID_BYTES * at);
    this.day[at] = row.day;
    this.category[at] = this.categories.of(row.category);
    this.requester[at] = this.requesterOf(row);
    this.linkedKey[at] = row.linkedKey === '' ? -1 : this.linkedNumbers.of(row.linkedKey);
    this.chosen[at] = this.rows + chosen;
    this.second[at] = second < 0 || second === chosen ? -1 : this.rows + second;
    this.addField(field);
    this.starts[at + 1] = this.rows;
  }

  private addField(field: readonly FieldBid[]): void {
    const terms = fieldTerms(field);
    field.forEach((bid, at) => {
      const own = this.bidders.of(bid.bidderId);
      this.supplier[this.rows] = own;
      this.price[this.rows] = bid.price;
      this.x.set(terms[at]!, COVARIATES * this.rows);
      this.otherBasis[own] = (this.otherBasis[own] ?? 0) + Number(bid.isOtherBasis);
      this.rows += 1;
      const { days, isIncumbent, isSameExecutive, shownAt } = bid;
      [true, days !== null, isIncumbent !== null, isSameExecutive !== null, shownAt > 0].forEach((isKnown, term) => {
        if (isKnown) this.knownBids[term] = this.knownBids[term]! + 1;
      });
    });
  }

  private requesterOf({ requesterKey, requesterName }: ContestRow): number {
    if (requesterKey === '') return this.requesters.push(NOBODY) - 1;
    const known = this.requesterNumbers.get(requesterKey);
    if (known !== undefined) return known;
    const number = this.requesters.push({ key: requesterKey, name: requesterName }) - 1;
    this.requesterNumbers.set(requesterKey, number);
    return number;
  }

  /** The contests with the weights given; arrays are cut to what was filled. */
  packed(weight: Float64Array): ChoiceContests {
    return {
      suppliers: this.bidders.all.length,
      requesters: this.requesters.length,
      covariates: COVARIATES,
      starts: this.starts.subarray(0, this.contests + 1),
      supplier: this.supplier.subarray(0, this.rows),
      x: this.x.subarray(0, COVARIATES * this.rows),
      chosen: this.chosen.subarray(0, this.contests),
      weight,
      requester: this.requester.subarray(0, this.contests),
    };
  }

  /** The id of a contest, as the database writes it. */
  contestId(contest: number): string {
    const hex = Buffer.from(this.ids.buffer, ID_BYTES * contest, ID_BYTES).toString('hex');
    return [0, 8, 12, 16, 20, 32]
      .slice(1)
      .map((end, at) => hex.slice([0, 8, 12, 16, 20][at], end))
      .join('-');
  }
}
