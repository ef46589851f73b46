import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Panel } from '../../ui/panel';
import type { AdminTab } from './admin-search';

const FirstStepsQuery = graphql(`
  query FirstSteps {
    categories {
      id
    }
    allGoals {
      id
      retiredAt
    }
    bidders(first: 1) {
      edges {
        cursor
        node {
          id
        }
      }
    }
    people(first: 2) {
      edges {
        cursor
        node {
          id
        }
      }
    }
  }
`);

/** What a new company needs before its first job. Shown until it is all there. */
export function FirstSteps() {
  const [{ data }] = useQuery({ query: FirstStepsQuery, requestPolicy: 'cache-and-network' });
  if (!data) return null;
  const steps: { isMissing: boolean; tab: AdminTab; words: string; why: string }[] = [
    {
      isMissing: data.categories.length === 0,
      tab: 'categories',
      words: 'Add a category and your departments',
      why: 'Jobs have a category; teams and vendors serve some.',
    },
    {
      isMissing: data.allGoals.every(({ retiredAt }) => retiredAt !== null),
      tab: 'goals',
      words: 'Add a goal',
      why: 'Each job says which one it serves.',
    },
    {
      isMissing: data.bidders.edges.length === 0,
      tab: 'bidders',
      words: 'Add a team or a vendor',
      why: 'Somebody has to propose.',
    },
    {
      isMissing: data.people.edges.length < 2,
      tab: 'people',
      words: 'Add people',
      why: 'Requesters, and who speaks for each team and vendor.',
    },
  ];
  const missing = steps.filter(({ isMissing }) => isMissing);
  if (missing.length === 0) return null;
  return (
    <Panel title="Before the first job">
      <ol className="stack tight">
        {missing.map(({ tab, words, why }) => (
          <li key={tab}>
            <Link to="/admin" search={{ tab }}>
              {words}
            </Link>
            <span className="muted small">. {why}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
