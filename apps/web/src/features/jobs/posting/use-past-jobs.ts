import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import './past-job';

const FindPastJobsQuery = graphql(`
  query FindPastJobs($search: String!) {
    pastJobs(search: $search, first: 8) {
      id
      ...PastJob
    }
  }
`);

/** Long enough for the next key of somebody who types. */
const PAUSE = 150;
const NONE: never[] = [];

/** Past jobs further back than those at hand, found by the server once somebody pauses in typing. */
export function usePastJobs(typed: string) {
  const [search, setSearch] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSearch(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const [{ data }] = useQuery({ query: FindPastJobsQuery, variables: { search }, pause: search.length < 2 });
  return search.length < 2 ? NONE : (data?.pastJobs ?? NONE);
}
