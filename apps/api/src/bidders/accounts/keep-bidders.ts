import { newBidderProblems, type NewBidder } from '@bidwell/domain/administration';
import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import { BidderAccounts } from './bidder-accounts.service.js';
import { APPROVAL_CHANGED, type ApprovalChanged, CATEGORY_ADDED, type CategoryAdded } from './bidder.happenings.js';

/** What is left out or null stays as it is. */
export interface BidderChanges {
  about?: string | null;
  categoryIds?: string[] | null;
  isApproved?: boolean | null;
}

/** Which teams, vendors and categories there are. */
@Injectable()
export class KeepBidders {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
    private readonly accounts: BidderAccounts,
  ) {}

  async addCategory(name: string): Promise<string> {
    if (name.trim() === '') refuse('NAME_MISSING', 'Enter the category’s name.', { field: 'name' });
    const row = await this.database.row<{ id: string }>(
      'insert into category (name) values ($1) on conflict do nothing returning id',
      [name.trim()],
    );
    const categoryId = row?.id ?? refuse('NAME_TAKEN', 'There is a category of this name already.', { field: 'name' });
    await this.happenings.tell<CategoryAdded>(CATEGORY_ADDED, { categoryId, name });
    return categoryId;
  }

  async addBidder(bidder: NewBidder & { about: string; categoryIds: string[] }): Promise<string> {
    const name = bidder.name.trim();
    const problems = newBidderProblems(bidder);
    if (problems.length > 0) refuse('BIDDER_UNFINISHED', 'There is something left to fill in.', { problems });
    await this.refuseUnknownDepartment(bidder.departmentId);
    const row = await this.database.row<{ id: string }>(
      `insert into bidder (kind, name, about, department_id) values ($1, $2, $3, $4) on conflict do nothing returning id`,
      [bidder.kind, name, bidder.about.trim(), bidder.departmentId],
    );
    const id = row?.id ?? refuse('NAME_TAKEN', 'There is a team or vendor of this name already.', { field: 'name' });
    await this.setCategories(id, bidder.categoryIds);
    return id;
  }

  /** A change of approval is told to the bidder's people: without it they get in nowhere. */
  async changeBidder(id: string, changes: BidderChanges, administrator: Viewer): Promise<void> {
    const bidder = await this.accounts.lock(id);
    const isApproved = changes.isApproved ?? bidder.isApproved;
    await this.database.rows('update bidder set about = coalesce($2, about), is_approved = $3 where id = $1', [
      id,
      changes.about?.trim() ?? null,
      isApproved,
    ]);
    if (changes.categoryIds != null) await this.setCategories(id, changes.categoryIds);
    if (isApproved === bidder.isApproved) return;
    const byPersonId = administrator.personId;
    const told = { bidderId: id, bidderName: bidder.name, isApproved, byPersonId };
    await this.happenings.tell<ApprovalChanged>(APPROVAL_CHANGED, told);
  }

  /** A guest becomes a vendor like others: found by its categories, invited with all approved ones. Its people are told. */
  async admitGuest(id: string, administrator: Viewer): Promise<void> {
    const { name: bidderName } = await this.accounts.lock(id);
    const guest = await this.database.row(
      'update bidder set is_guest = false, is_approved = true where id = $1 and is_guest returning id',
      [id],
    );
    if (guest === null) refuse('NOT_A_GUEST', `${bidderName} is on the list of vendors already.`);
    const told = { bidderId: id, bidderName, isApproved: true, byPersonId: administrator.personId };
    await this.happenings.tell<ApprovalChanged>(APPROVAL_CHANGED, told);
  }

  private async setCategories(bidderId: string, wanted: string[]): Promise<void> {
    const categoryIds = [...new Set(wanted)];
    const known = await this.database.rows('select 1 as one from category where id = any($1::uuid[])', [categoryIds]);
    if (known.length < categoryIds.length)
      refuse('UNKNOWN', 'Choose categories from the list.', { field: 'categoryIds' });
    await this.database.rows('delete from bidder_category where bidder_id = $1', [bidderId]);
    await this.database.rows('insert into bidder_category (bidder_id, category_id) select $1, unnest($2::uuid[])', [
      bidderId,
      categoryIds,
    ]);
  }

  private async refuseUnknownDepartment(id: string | null): Promise<void> {
    if (id === null) return;
    const known = await this.database.row('select from department where id = $1', [id]);
    if (known === null) refuse('UNKNOWN', 'Choose a department from the list.', { field: 'departmentId' });
  }
}
