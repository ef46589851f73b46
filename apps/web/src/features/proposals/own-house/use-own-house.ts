import { useQuery } from 'urql';
import type { OwnHouseQuery as Read } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';

const OwnHouseQuery = graphql(`
  query OwnHouse($jobId: ID!) {
    cataloguePromises {
      id
      text
      metric
      target
      unit
      clock
      remedy
      record {
        timesDue
        timesKept
      }
    }
    ownReferences {
      jobId
      reference
      title
      category
      year
      record {
        timesDue
        timesKept
      }
    }
    capacity(jobId: $jobId) {
      weeklyHours
      weeks {
        startsOn
        committedHours
        freeHours
        isOfJob
      }
    }
  }
`);

export type OwnHouse = Read;

/** What this bidder keeps of itself: promises, won work, hours. Null while it loads, and where it cannot be had. */
export function useOwnHouse(jobId: string): OwnHouse | null {
  const [{ data }] = useQuery({ query: OwnHouseQuery, variables: { jobId } });
  return data ?? null;
}

/** "You kept this 41 of 44 times." */
export function keptWords(record: { timesKept: number; timesDue: number } | null): string {
  if (record === null || record.timesDue === 0) return 'No record of this yet.';
  return `You kept this ${record.timesKept} of ${record.timesDue} ${record.timesDue === 1 ? 'time' : 'times'}.`;
}
