import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';

const StraightAwayQuery = graphql(`
  query StraightAway($words: String!) {
    services(first: 3, words: $words, direct: true) {
      edges {
        cursor
        node {
          id
          title
          bidder {
            id
            name
          }
        }
      }
    }
  }
`);

const LEAST = 3;

/** What needs no job at all: a team takes it from its storefront. */
export function StraightAway({ typed }: { typed: string }) {
  const words = typed.trim();
  const [{ data }] = useQuery({ query: StraightAwayQuery, variables: { words }, pause: words.length < LEAST });
  const edges = words.length < LEAST ? [] : (data?.services.edges ?? []);
  return (
    <div role="status">
      {edges.length > 0 && (
        <p>
          Taken straight away, without a contest:{' '}
          {edges.map(({ node: { id, title, bidder } }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <Link to="/bidders/$bidderId" params={{ bidderId: bidder.id }} hash="services">
                {title}
              </Link>{' '}
              by {bidder.name}
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
