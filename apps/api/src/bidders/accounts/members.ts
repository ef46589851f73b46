import { joiningRefusal, newcomerProblems, rolesRefusal } from '@bidwell/domain/administration';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Accounts } from '../../people/accounts/accounts.service.js';
import { AddPeople, type NewPerson } from '../../people/accounts/add-people.service.js';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { BidderAccounts } from './bidder-accounts.service.js';
import { MEMBER_ADDED, MEMBER_JOINING, MEMBER_REMOVED, type MembersChanged } from './bidder.happenings.js';

interface Standing {
  bidderId: string;
  bidderName: string;
}

/** Who speaks for which bidder. Every change is told to all who speak for it, with the administrator's name. */
@Injectable()
export class Members {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly people: Accounts,
    private readonly newcomers: AddPeople,
    private readonly bidders: BidderAccounts,
  ) {}

  /** Adds somebody to Bidwell, and to a bidder where one is named. Gives the password for their first sign-in. */
  async addPerson(person: NewPerson, bidderId: string | null, administrator: Viewer) {
    const problems = newcomerProblems({ ...person, bidderId });
    if (problems.length > 0) refuse('PERSON_UNFINISHED', 'There is something left to fill in.', { problems });
    const refusal = rolesRefusal({ isEmployee: person.departmentId !== null, ...person });
    if (refusal !== null) refuse(refusal.code, refusal.message);
    const added = await this.newcomers.person(person);
    if (bidderId !== null) await this.add(bidderId, added.personId, administrator);
    return added;
  }

  async add(bidderId: string, personId: string, administrator: Viewer): Promise<void> {
    const person = await this.people.lock(personId);
    const bidder = await this.bidders.lock(bidderId);
    const standing = await this.standingOf(personId);
    const facts = { ...person, bidderName: standing?.bidderName ?? null };
    const refusal = joiningRefusal({ administratorId: administrator.personId, person: facts, bidder });
    if (refusal !== null) refuse(refusal.code, refusal.message);
    await this.tell(MEMBER_JOINING, person, { bidderId, bidderName: bidder.name }, administrator);
    await this.database.rows('insert into membership (person_id, bidder_id) values ($1, $2)', [personId, bidderId]);
    await this.tell(MEMBER_ADDED, person, { bidderId, bidderName: bidder.name }, administrator);
  }

  /** Takes somebody out of their bidder, and gives the bidder's id. */
  async remove(personId: string, administrator: Viewer): Promise<string> {
    const person = await this.people.lock(personId);
    const standing = (await this.standingOf(personId)) ?? notFound('This member');
    await this.tell(MEMBER_REMOVED, person, standing, administrator);
    await this.database.rows('delete from membership where person_id = $1', [personId]);
    return standing.bidderId;
  }

  /** Says whether to turn to this person first, and gives the bidder's id. */
  async setLead(personId: string, isLead: boolean): Promise<string> {
    const row = await this.database.row<{ bidderId: string }>(
      'update membership set is_lead = $2 where person_id = $1 returning bidder_id as "bidderId"',
      [personId, isLead],
    );
    return row?.bidderId ?? notFound('This member');
  }

  private standingOf(personId: string): Promise<Standing | null> {
    return this.database.row<Standing>(
      `select b.id as "bidderId", b.name as "bidderName" from membership m join bidder b on b.id = m.bidder_id
       where m.person_id = $1`,
      [personId],
    );
  }

  private tell(what: string, person: { id: string; name: string }, standing: Standing, by: Viewer): Promise<void> {
    const { id: personId, name: personName } = person;
    return this.happenings.tell<MembersChanged>(what, { ...standing, personId, personName, byPersonId: by.personId });
  }
}
