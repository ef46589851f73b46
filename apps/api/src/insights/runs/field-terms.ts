/** One standing bid of a field, as it was shown to whoever chose. */
export interface FieldBid {
  /** `contest_bidder.id`. */
  bidderId: string;
  /** In minor units; 0 where unknown. */
  price: number;
  /** Null where nothing was promised. */
  days: number | null;
  isIncumbent: boolean | null;
  isSameExecutive: boolean | null;
  /** Its place on the page; 0 where unknown. */
  shownAt: number;
  isOtherBasis: boolean;
}

/** Reads what `readContests` gives as the field of a contest: bids by `;`, their facts by `,`; -1 is unknown. */
export function readField(field: string): FieldBid[] {
  return field.split(';').map((bid) => {
    const [bidderId = '', price, days, incumbent, executive, shownAt, basis] = bid.split(',');
    return {
      bidderId,
      price: Number(price),
      days: days === '-1' ? null : Number(days),
      isIncumbent: flag(incumbent),
      isSameExecutive: flag(executive),
      shownAt: Number(shownAt),
      isOtherBasis: basis === '1',
    };
  });
}

function flag(text: string | undefined): boolean | null {
  return text === '-1' ? null : text === '1';
}

/** Work that is promised for the same day takes half a day: a ratio to nothing would be infinite. */
const LEAST_DAYS = 0.5;

/**
 * The five covariates of each bid, in the order of `COVARIATES` of libs/signal; what is not known is the middle of its field, 0.
 * Every price must be known.
 */
export function fieldTerms(field: readonly FieldBid[]): number[][] {
  const price = logRatios(field.map((bid) => bid.price));
  const date = logRatios(field.map(({ days }) => (days === null ? null : Math.max(LEAST_DAYS, days))));
  const place = places(field);
  return field.map((bid, at) => [
    price[at]!,
    date[at]!,
    Number(bid.isIncumbent),
    Number(bid.isSameExecutive),
    place[at]!,
  ]);
}

/** ln(value / median of the known ones); 0 where unknown. */
function logRatios(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  const middle = (known[Math.floor((known.length - 1) / 2)]! + known[Math.floor(known.length / 2)]!) / 2;
  return values.map((value) => (value === null ? 0 : Math.log(value / middle)));
}

/** Rank on the page / bids - 0.5; 0 for all where the page is not known. */
function places(field: readonly FieldBid[]): number[] {
  if (field.some(({ shownAt }) => shownAt === 0)) return field.map(() => 0);
  const order = field.map(({ shownAt }) => shownAt).toSorted((a, b) => a - b);
  return field.map(({ shownAt }) => (order.indexOf(shownAt) + 1) / field.length - 0.5);
}
