import { Injectable, type OnModuleInit } from '@nestjs/common';
import { APPROVAL_CHANGED, type ApprovalChanged } from '../bidders/accounts/bidder.happenings.js';
import { MEMBER_ADDED, MEMBER_REMOVED, type MembersChanged } from '../bidders/accounts/bidder.happenings.js';
import { type AccessGiven, PASSWORD_RESET, PERSON_REACTIVATED } from '../people/accounts/account.happenings.js';
import { Database } from '../platform/database/database.js';
import { Happenings } from '../platform/happenings.js';

interface Names {
  administrator: string;
  person: string;
  bidderId: string | null;
  bidder: string | null;
}

const NAMES = `
  select a.name as administrator, p.name as person, b.id as "bidderId", b.name as bidder
  from person a, person p left join membership m on m.person_id = p.id left join bidder b on b.id = m.bidder_id
  where a.id = $1 and p.id = $2`;

/** What follows for a bidder, and what to do if it is not right. */
const CONSEQUENCE =
  'Whoever speaks for you reads your sealed proposals. Not agreed? Say so to the requester and to leadership.';

/**
 * An administrator who lets somebody into a bidder is seen doing it: everybody who speaks for the bidder is told at once,
 * with the administrator's name, in the transaction in which it happens.
 */
@Injectable()
export class TellAccess implements OnModuleInit {
  constructor(
    private readonly happenings: Happenings,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.happenings.on<MembersChanged>(MEMBER_ADDED, (change) =>
      this.tellMembers(
        MEMBER_ADDED,
        change,
        ({ administrator, person, bidder }) => `${administrator} added ${person} to ${bidder}. ${CONSEQUENCE}`,
      ),
    );
    this.happenings.on<MembersChanged>(MEMBER_REMOVED, (change) =>
      this.tellMembers(
        MEMBER_REMOVED,
        change,
        ({ administrator, person, bidder }) => `${administrator} took ${person} out of ${bidder}.`,
      ),
    );
    this.happenings.on<AccessGiven>(PASSWORD_RESET, (change) =>
      this.tellMembers(PASSWORD_RESET, change, ({ administrator, person, bidder }) =>
        bidder === null
          ? `${administrator} reset the password of ${person}.`
          : `${administrator} reset the password of ${person}, who speaks for ${bidder}. ${CONSEQUENCE}`,
      ),
    );
    this.happenings.on<AccessGiven>(PERSON_REACTIVATED, (change) =>
      this.tellMembers(PERSON_REACTIVATED, change, ({ administrator, person, bidder }) =>
        bidder === null
          ? `${administrator} gave ${person} access again.`
          : `${administrator} gave ${person} access again, who speaks for ${bidder}. ${CONSEQUENCE}`,
      ),
    );
    this.happenings.on<ApprovalChanged>(APPROVAL_CHANGED, (change) => this.tellApproval(change));
  }

  /** The person it is about is told too, and members without access, who read it once they are back. */
  private async tellMembers(
    kind: string,
    { byPersonId, personId }: AccessGiven,
    say: (names: Names) => string,
  ): Promise<void> {
    const names = await this.database.row<Names>(NAMES, [byPersonId, personId]);
    if (names === null) return;
    await this.tell(kind, names.bidderId, personId, say(names));
  }

  private async tellApproval({ bidderId, bidderName, isApproved, byPersonId }: ApprovalChanged): Promise<void> {
    const by = await this.database.row<{ name: string }>('select name from person where id = $1', [byPersonId]);
    const text = isApproved
      ? `${by?.name} put ${bidderName} on the list of approved bidders. You are invited to new jobs.`
      : `${by?.name} took ${bidderName} off the list of approved bidders. Until that changes you get into no job. Ask them why.`;
    await this.tell(APPROVAL_CHANGED, bidderId, null, text);
  }

  private async tell(kind: string, bidderId: string | null, personId: string | null, text: string): Promise<void> {
    await this.database.rows(
      `insert into notification (person_id, kind, topic, text, path)
       select p.id, $3, 'access', $4, '/' from person p
       where p.id = $2 or p.id in (select m.person_id from membership m where m.bidder_id = $1)`,
      [bidderId, personId, kind, text],
    );
  }
}
