import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../ui/numbers';
import type { ContestsSearch } from './contests-search';

interface ContestsLinkProps {
  /** The number, as it is on the list behind it. */
  count: number;
  search: ContestsSearch;
  /** Said to screen readers behind the number: "contests of Northside Live". */
  of: string;
}

/** A number that opens the list behind it. Nothing is nothing to open. */
export function ContestsLink({ count, search, of }: ContestsLinkProps) {
  if (count === 0) return <span className="figure">0</span>;
  return (
    <Link to="/insights/contests" search={search} className="figure">
      {formatNumber(count)}
      <span className="visually-hidden"> {of}</span>
    </Link>
  );
}
