import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';
import {
  RECOGNITION_PICKED,
  type RecognitionPicked,
  THANKS_GIVEN,
  type ThanksGiven,
  THANKS_HIDDEN,
  type ThanksHidden,
  THANKS_REPORTED,
} from '../thanks/thanks.happenings.js';
import { TellPeople } from './tell-people.js';

/** Those to whom the receivers report, as far as they may read it. */
const MANAGERS = `select distinct reader_id as id from readable_card where thanks_id = $1 and via = 'people' order by 1`;

const ADMINISTRATORS = `
  select distinct c.reader_id as id from readable_card c join person p on p.id = c.reader_id and p.is_administrator
  where c.thanks_id = $1 and c.via = 'wall' order by 1`;

/**
 * Tells people that there are thanks to read, and never what one says, of whom or of what: a message that was sent cannot be taken
 * back, and a wish can be lowered.
 */
@Injectable()
export class TellThanks implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly people: TellPeople,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<ThanksGiven>(THANKS_GIVEN, (given) => this.tellGiven(given));
    this.happenings.on<ThanksHidden>(THANKS_HIDDEN, ({ personIds }) =>
      this.people.tell(personIds, {
        kind: THANKS_HIDDEN,
        jobId: null,
        text: 'An administrator took a thanks of yours off the wall. Giver and receivers still read it, and why.',
        path: '/thanks/mine',
      }),
    );
    this.happenings.on<{ thanksId: string }>(THANKS_REPORTED, async ({ thanksId }) =>
      this.people.tell(await this.idsOf(ADMINISTRATORS, thanksId), {
        kind: THANKS_REPORTED,
        jobId: null,
        text: 'Something on the wall of thanks was reported. Leave it there, or hide it with a reason.',
        path: '/thanks?part=reported',
      }),
    );
    this.happenings.on<RecognitionPicked>(RECOGNITION_PICKED, ({ receiverId, month }) =>
      this.people.tell([receiverId], {
        kind: RECOGNITION_PICKED,
        jobId: null,
        text: 'You are picked for the recognition page of this month. It is shown only if you agree.',
        path: `/thanks/${month}`,
      }),
    );
  }

  private async tellGiven({ thanksId, receiverIds }: ThanksGiven): Promise<void> {
    await this.people.tell(receiverIds, {
      kind: THANKS_GIVEN,
      jobId: null,
      text: 'Somebody thanks you for work that is done. Read what they say.',
      path: '/thanks/mine',
    });
    await this.people.tell(await this.idsOf(MANAGERS, thanksId), {
      kind: 'thanksToYourPeople',
      jobId: null,
      text: 'Somebody who reports to you was thanked, and likes you to read it.',
      path: '/thanks?part=people',
    });
  }

  private async idsOf(text: string, thanksId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(text, [thanksId]);
    return rows.map(({ id }) => id);
  }
}
