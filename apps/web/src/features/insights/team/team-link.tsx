import { Link } from '@tanstack/react-router';

interface TeamLinkProps {
  bidderKey: string;
  name: string;
  /** Undefined: our own contests. */
  dataset: string | undefined;
}

/** A team's name, leading to everything there is about it. */
export function TeamLink({ bidderKey, name, dataset }: TeamLinkProps) {
  return (
    <Link to="/insights/teams/$key" params={{ key: bidderKey }} search={{ dataset }}>
      {name}
    </Link>
  );
}
