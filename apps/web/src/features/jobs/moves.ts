import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';

const JobMovesFragment = graphql(`
  fragment JobMoves on Job {
    id
    moves {
      name
      allowed
      reason
    }
  }
`);

/** A job's moves as the server sees them: the client never works out by itself what somebody may do. */
export function movesOf(job: FragmentType<typeof JobMovesFragment>) {
  const { moves } = readFragment(JobMovesFragment, job);
  const find = (name: string) => moves.find((move) => move.name === name);
  return {
    allows: (name: string) => find(name)?.allowed === true,
    whyNot: (name: string) => find(name)?.reason ?? null,
  };
}
