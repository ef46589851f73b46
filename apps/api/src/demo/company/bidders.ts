/** What the story knows of a bidder's work. */
export interface Level {
  /** How it prices: 1 is fair. */
  price: number;
  /** What its work and its plans are worth, 0 to 10. */
  work: number;
  /** How quick and firm its promises are, 0 to 10. */
  service: number;
  /** How often it proposes when it is invited, 0 to 1. */
  keen: number;
}

export interface BidderPlan {
  name: string;
  about: string;
  categories: readonly string[];
  level: Level;
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
  /** The person who speaks for it, and their address after the @. */
  owner: string;
  domain: string;
}
