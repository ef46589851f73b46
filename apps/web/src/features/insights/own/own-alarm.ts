import { graphql } from '../../../graphql/graphql';

/** A change of one's own team, as it is listed and as a note answers it. */
export const OwnAlarmFragment = graphql(`
  fragment OwnAlarm on OwnAlarm {
    id
    isEarly
    side
    sentence
    raisedOn
    teamNote
    closing
  }
`);
