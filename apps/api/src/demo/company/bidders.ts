/** What the story knows of a bidder: how it prices, how good it is, how firmly it promises. */
export interface BidderPlan {
  name: string;
  about: string;
  categories: readonly string[];
  /** 1 is a fair price. */
  price: number;
  /** What its work and its plans are worth, 0 to 10. */
  work: number;
  /** How quick and firm its promises are, 0 to 10. */
  service: number;
  /** How often it proposes when it is invited, 0 to 1. */
  keen: number;
  /** How its pitches begin. */
  openings: readonly string[];
}

export interface TeamPlan extends BidderPlan {
  department: string;
  lead: string;
  members: readonly string[];
  /** Share of its contests that it wins, 18 months ago and now. */
  wins: readonly [then: number, now: number];
}

export interface VendorPlan extends BidderPlan {
  /** The person who speaks for it, and the part of their address after the @. */
  owner: string;
  domain: string;
}
