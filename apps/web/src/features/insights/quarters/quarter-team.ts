import type { QuarterTeam } from './quarters';

interface RunQuarters {
  bidderKey: string;
  name: string;
  quarters: readonly {
    quarter: string;
    bids: number;
    wins: number;
    expected: number;
    value?: number | null;
    low?: number | null;
    high?: number | null;
  }[];
}

/** The quarters of a team as a run gives them; a value without its range is no value. */
export function quarterTeam({ bidderKey, name, quarters }: RunQuarters): QuarterTeam {
  return {
    key: bidderKey,
    name,
    quarters: quarters.map(({ value, low, high, ...counts }) => ({
      ...counts,
      figure: value == null || low == null || high == null ? null : { value, low, high },
    })),
  };
}
