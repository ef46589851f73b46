import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CATEGORY_ADDED, type CategoryAdded } from '../../bidders/accounts/bidder.happenings.js';
import { Database } from '../../platform/database/database.js';
import { Happenings } from '../../platform/happenings.js';
import { shippedFor } from './shipped/shipped-sets.js';

/** A new category that Bidwell brings questions for is asked them from the start. */
@Injectable()
export class AskShippedQuestions implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly happenings: Happenings,
  ) {}

  onModuleInit(): void {
    this.happenings.on<CategoryAdded>(CATEGORY_ADDED, (added) => this.ask(added));
  }

  private async ask({ categoryId, name }: CategoryAdded): Promise<void> {
    const shipped = shippedFor(name);
    if (shipped === undefined) return;
    await this.database.rows(
      `insert into question_set (category_id, version, sections, published_at) values ($1, 1, $2::jsonb, clock_timestamp())`,
      [categoryId, JSON.stringify(shipped.sections)],
    );
  }
}
