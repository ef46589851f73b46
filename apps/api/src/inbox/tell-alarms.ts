import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  DRIFT_ALARM_NOTED,
  DRIFT_ALARM_RAISED,
  type DriftAlarmNoted,
  type DriftAlarmRaised,
} from '../insights/insights.happenings.js';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';
import { TellPeople } from './tell-people.js';

/** Leaders with access, without those who speak for the team itself: they hear of it as the team does. */
const LEADERS = `
  select p.id from person p where p.is_leader and p.deactivated_at is null
    and not exists (select from membership m where m.person_id = p.id and m.bidder_id = $1)`;

/** Tells leaders of an alarm and of what a team says to it; the team of both, and of early signs that nobody else hears of. */
@Injectable()
export class TellAlarms implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<DriftAlarmRaised>(DRIFT_ALARM_RAISED, (raised) => this.tellRaised(raised));
    this.happenings.on<DriftAlarmNoted>(DRIFT_ALARM_NOTED, (noted) => this.tellNoted(noted));
  }

  private async tellRaised({ bidderKey, name, bidderId, side, isEarly }: DriftAlarmRaised): Promise<void> {
    const oftener = side === 'fall' ? 'less often' : 'more often';
    if (bidderId !== null)
      await this.people.tellBidders([bidderId], {
        kind: isEarly ? 'earlySignRaised' : DRIFT_ALARM_RAISED,
        jobId: null,
        text: isEarly
          ? `An early sign: your team may be chosen ${oftener} than before. Only your team reads it.`
          : `Your team is chosen ${oftener} than its own past predicts. Leadership reads it too: say what you know of it.`,
        path: '/our-signal',
      });
    if (isEarly) return;
    await this.people.tell(await this.leaders(bidderId), {
      kind: DRIFT_ALARM_RAISED,
      jobId: null,
      text: `${name} is chosen ${oftener} than its own past predicts. Look at what changed; the alarm does not say why.`,
      path: `/insights/teams/${bidderKey}`,
    });
  }

  private async tellNoted({ bidderKey, name }: DriftAlarmNoted): Promise<void> {
    await this.people.tell(await this.leaders(null), {
      kind: DRIFT_ALARM_NOTED,
      jobId: null,
      text: `${name} says something to its alarm.`,
      path: `/insights/teams/${bidderKey}`,
    });
  }

  private async leaders(withoutBidderId: string | null): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(LEADERS, [withoutBidderId]);
    return rows.map(({ id }) => id);
  }
}
