import type { ServicePromise } from '@bidwell/domain/service-promise';

/** How firmly a bidder promises: hours until an answer, days for changes, percent who would come again. */
interface Firmness {
  answers: number;
  changes: number;
  comeAgain: number;
  hasRemedies: boolean;
}

/** What everybody promises for an evening, each in their own measure, so that they can be compared. */
export function eveningPromises({ answers, changes, comeAgain, hasRemedies }: Firmness): ServicePromise[] {
  return [
    {
      text: 'Answers to your messages',
      metric: 'time to the first answer',
      target: answers,
      unit: 'hours',
      clock: 'working',
      remedy: hasRemedies ? 'One hour of the AV crew free' : null,
    },
    {
      text: 'Changes to the number of guests',
      metric: 'how late before the evening',
      target: changes,
      unit: 'days',
      clock: 'working',
      remedy: hasRemedies ? 'No charge for guests who stay away' : null,
    },
    {
      text: 'Guests who would come again',
      metric: 'share in the survey after the evening',
      target: comeAgain,
      unit: 'percent',
      clock: 'none',
      remedy: null,
    },
  ];
}
