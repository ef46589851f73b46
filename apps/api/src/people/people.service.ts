import type { Viewer } from '@bidwell/domain/permissions';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { notFound } from '../platform/graphql/refusal.js';
import { type Selection, selectionAt } from '../platform/reading/compose.js';
import { Reader } from '../platform/reading/reader.js';

import { departmentReading } from './person.reading.js';
import { viewerReading } from './viewer.reading.js';
import type { Department } from './department.entity.js';
import type { DemoPerson, ViewerAccount } from './people.results.js';

@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
  ) {}

  /** The signed-in person's own account, or null. */
  account(viewer: Viewer | null, selection: Selection): Promise<ViewerAccount | null> {
    if (viewer === null) return Promise.resolve(null);
    return this.reader.one(
      viewerReading,
      selection,
      viewer,
      (row, scope) => `from person ${row} where ${row}.id = ${scope.personId()}`,
    );
  }

  departments(viewer: Viewer, selection: Selection): Promise<Department[]> {
    return this.reader.list(
      departmentReading,
      selection,
      viewer,
      (row) => `from department ${row} order by ${row}.name`,
    );
  }

  /** One department after it was added. */
  async department(id: string, viewer: Viewer, selection: Selection): Promise<Department> {
    const department = await this.reader.one<Department>(
      departmentReading,
      selection,
      viewer,
      (row, scope) => `from department ${row} where ${row}.id = ${scope.param(id, 'uuid')}`,
    );
    return department ?? notFound('This department');
  }

  /** Everybody one can sign in as in the demo. */
  demoPeople(): Promise<DemoPerson[]> {
    return this.database.rows(`
      select name, email, demo_role as role, demo_story as story from person
      where demo_order is not null and is_sample and deactivated_at is null order by demo_order`);
  }

  /** The account below a `viewer` field of a sign-in's answer. */
  accountBelow(viewer: Viewer | null, selection: Selection): Promise<ViewerAccount | null> {
    return this.account(viewer, selectionAt(selection, 'viewer'));
  }
}
