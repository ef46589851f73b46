/** The inside has left the healthy band, or has come back into it. */
export interface BandCrossed {
  /** The finding and what to look at. */
  text: string;
  /** The page that shows the twelve months. */
  path: string;
}

export const BAND_CROSSED = 'bandCrossed';
