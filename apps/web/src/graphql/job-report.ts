import { PromiseClock, PromiseUnit, promiseInWords } from '@bidwell/domain/service-promise';
import type { JobReportFragment as Fields } from './generated/graphql';
import { graphql } from './graphql';

/** How awarded work went, and what was promised: what the report asks, and what the job shows of it. */
export const JobReportFragment = graphql(`
  fragment JobReport on Job {
    id
    headCount
    startsOn
    endsOn
    outcome {
      headCount
      spend {
        amount
        currency
      }
      lessons
      customerLine
      startedOn
      endedOn
    }
    promises {
      position
      words
      isAskedInReport
      promise {
        text
        metric
        target
        unit
        clock
        remedy
      }
      outcome {
        timesDue
        timesKept
      }
    }
  }
`);

export type JobReport = Fields;
export type MadePromise = Fields['promises'][number];

/** A promise as it was made: "First draft within 3 working days ..." */
export function madePromiseInWords({ promise }: Pick<MadePromise, 'promise'>): string {
  return promiseInWords({ ...promise, unit: PromiseUnit[promise.unit], clock: PromiseClock[promise.clock] });
}
