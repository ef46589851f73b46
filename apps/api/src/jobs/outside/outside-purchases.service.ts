import { calendarDateIn } from '@bidwell/domain/calendar';
import { outsideProblems } from '@bidwell/domain/outside-purchase';
import { isInside, type Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Database } from '../../platform/database/database.js';
import { keysOf, type Page, type PageArgs, pageOf } from '../../platform/graphql/paging.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import type { Scope } from '../../platform/reading/reading.js';
import type { OutsidePurchase, OutsidePurchaseInput, OutsideTotal } from './outside-purchase.entity.js';
import { outsidePurchaseReading, outsideTotalReading } from './outside-purchase.reading.js';

const INSERT = `
  insert into outside_purchase (recorded_by, department_id, category_id, title, supplier, amount, currency, bought_on, reason, words)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`;

/** The clock of Kiritimati is the first on earth: what is still to come there is still to come for everybody. */
const FIRST_ZONE = 'Pacific/Kiritimati';

interface Keys {
  k1: string;
  k2: string;
}

/** Work bought around the market: recorded by whoever bought it, read by leaders. */
@Injectable()
export class OutsidePurchases {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  async log(input: OutsidePurchaseInput, viewer: Viewer, selection: Selection): Promise<OutsidePurchase> {
    const purchase = {
      ...input,
      title: input.title.trim(),
      supplier: input.supplier.trim(),
      words: input.words?.trim() ?? '',
    };
    const [first, ...more] = outsideProblems(purchase, calendarDateIn(await this.database.now(), FIRST_ZONE));
    if (first !== undefined)
      refuse('PURCHASE_UNFINISHED', first.message, { field: first.field, problems: [first, ...more] });
    const departmentId = await this.departmentOf(viewer, input.categoryId);
    const { categoryId, title, supplier, amount, currency, boughtOn, reason, words } = purchase;
    const row = await this.database.row<{ id: string }>(INSERT, [
      viewer.personId,
      departmentId,
      categoryId,
      title,
      supplier,
      amount,
      currency,
      boughtOn,
      reason,
      words,
    ]);
    const logged = await this.reader.one<OutsidePurchase>(
      outsidePurchaseReading,
      selection,
      viewer,
      (alias, scope) => `from outside_purchase ${alias} where ${alias}.id = ${scope.param(row?.id, 'uuid')}`,
    );
    return logged ?? notFound('This record');
  }

  /** The newest first: all of them, or those of one person. */
  async page(args: PageArgs, mine: boolean, viewer: Viewer, selection: Selection): Promise<Page<OutsidePurchase>> {
    const keys = args.after == null ? null : keysIn(args.after);
    const rows = await this.reader.list<OutsidePurchase & Keys>(
      outsidePurchaseReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (row, scope) => `from outside_purchase ${row} where ${mine ? `${row}.recorded_by = ${scope.personId()}` : 'true'}
        ${keys === null ? '' : isBehind(row, keys, scope)}
        order by ${row}.recorded_at desc, ${row}.id desc limit ${scope.param(args.first + 1, 'int')}`,
      '{row}.recorded_at::text as k1, {row}.id as k2',
    );
    return pageOf<OutsidePurchase & Keys>(rows, args.first, (row) => [row.k1, row.k2]);
  }

  /** By category and currency, the largest first; of one year, or of all. */
  totals(year: number | null, viewer: Viewer, selection: Selection): Promise<OutsideTotal[]> {
    return this.reader.list(outsideTotalReading, selection, viewer, (row, scope) => {
      const when = year === null ? 'true' : `extract(year from m.month) = ${scope.param(year, 'int')}`;
      return `from (select m.category_id, m.currency, sum(m.purchases)::int as purchases, sum(m.amount)::float8 as amount
          from outside_month m where ${when} group by m.category_id, m.currency having sum(m.purchases) > 0) ${row}
        order by ${row}.amount desc, ${row}.category_id`;
    });
  }

  private async departmentOf(viewer: Viewer, categoryId: string): Promise<string> {
    const row = await this.database.row<{ departmentId: string | null; isKnown: boolean }>(
      `select p.department_id as "departmentId", exists (select from category where id = $2) as "isKnown"
       from person p where p.id = $1`,
      [viewer.personId, categoryId],
    );
    if (row?.isKnown === false) refuse('UNKNOWN', 'Choose a category from the list.', { field: 'categoryId' });
    if (!isInside(viewer) || row?.departmentId == null)
      return refuse('NOT_ALLOWED', 'Only employees with a department record what their department bought.');
    return row.departmentId;
  }
}

function isBehind(row: string, [at, id]: string[], scope: Scope): string {
  return `and (${row}.recorded_at, ${row}.id) < (${scope.param(at, 'timestamptz')}, ${scope.param(id, 'uuid')})`;
}

function keysIn(after: string): string[] {
  const keys = keysOf(after, 2);
  const isOurs = keys !== null && !Number.isNaN(Date.parse(keys[0] ?? '')) && isUUID(keys[1]);
  return isOurs ? keys : refuse('BAD_CURSOR', 'This page has moved. Start from the first page.');
}
