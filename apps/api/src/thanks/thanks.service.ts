import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { keysOf, type Page, pageOf } from '../platform/graphql/paging.js';
import { notFound } from '../platform/graphql/refusal.js';
import { refuseInput } from '../platform/graphql/refuse-input.js';
import { type Selection, selectionAt } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';
import { isRowId } from '../platform/row-id.js';
import type { ThanksArgs } from './thanks.inputs.js';
import { thanksReading } from './thanks.reading.js';
import type { Thanks, ThanksPart } from './thanks.results.js';

type Row = Thanks & { keyAt: string; keyId: string };

/** Reads thanks through the one view that says who may read what. */
@Injectable()
export class ReadThanks {
  constructor(private readonly reader: Reader) {}

  /** A page of one part, newest first. */
  async page({ part, first, after }: ThanksArgs, viewer: Viewer, selection: Selection): Promise<Page<Thanks>> {
    const keys = after == null ? null : placeOf(after);
    const rows = await this.reader.list<Row>(
      thanksReading,
      selectionAt(selection, 'edges', 'node'),
      viewer,
      (row, scope) => {
        const behind =
          keys === null
            ? ''
            : `and (${row}.given_at, ${row}.id) < (${scope.param(keys[0], 'timestamptz')}, ${scope.param(keys[1], 'uuid')})`;
        return `from readable_thanks ${row} where ${row}.reader_id = ${scope.personId()} and ${row}.via = '${part}' ${behind}
          order by ${row}.given_at desc, ${row}.id desc limit ${scope.param(first + 1, 'int')}`;
      },
      `{row}.given_at::text as "keyAt", {row}.id as "keyId"`,
    );
    return pageOf(rows, first, (row) => [row.keyAt, row.keyId]);
  }

  /** What stands on the wall and was reported, for administrators; oldest report first. */
  reported(viewer: Viewer, selection: Selection): Promise<Thanks[]> {
    return this.reader.list<Thanks>(
      thanksReading,
      selection,
      viewer,
      (row, scope) => `from readable_thanks ${row} where ${row}.reader_id = ${scope.personId()} and ${row}.via = 'wall'
        and ${row}.id in (select r.thanks_id from thanks_report r where r.settled_at is null) order by ${row}.given_at limit 50`,
    );
  }

  /** One thanks as the viewer reads it in this part. */
  async one(thanksId: string, part: ThanksPart, viewer: Viewer, selection: Selection): Promise<Thanks> {
    const read = await this.reader.one<Thanks>(
      thanksReading,
      selection,
      viewer,
      (
        row,
        scope,
      ) => `from readable_thanks ${row} where ${row}.reader_id = ${scope.personId()} and ${row}.via = '${part}'
        and ${row}.id = ${scope.param(thanksId, 'uuid')}`,
    );
    return read ?? notFound('This thanks');
  }
}

function placeOf(after: string): string[] {
  const keys = keysOf(after, 2);
  if (keys === null || Number.isNaN(Date.parse(keys[0] ?? '')) || !isRowId(keys[1] ?? ''))
    return refuseInput('after', 'That is no place in this list. Start again from the beginning.');
  return keys;
}
