import type { DriftSide } from '@bidwell/domain/drift-words';

/** What happens while figures are worked out, for the rooms that listen. */

/** A team of our own is chosen less or more often than its own past predicts. */
export const DRIFT_ALARM_RAISED = 'driftAlarmRaised';

export interface DriftAlarmRaised {
  bidderKey: string;
  name: string;
  /** Null for a team that only past contests know. */
  bidderId: string | null;
  /** Whether it is chosen less often or more often. */
  side: DriftSide;
  /** For the team alone. */
  isEarly: boolean;
}

/** A team said something to an alarm. */
export const DRIFT_ALARM_NOTED = 'driftAlarmNoted';

export interface DriftAlarmNoted {
  bidderKey: string;
  name: string;
}
