import 'reflect-metadata';
import { JobPhase } from '@bidwell/domain/job-lifecycle';
import { jobActors, jobParts, maySeeJob, phaseSeenBy } from '@bidwell/domain/job-visibility';
import type { Viewer } from '@bidwell/domain/permissions';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phaseOf } from '../../apps/api/src/jobs/job.reading.js';
import { isOnPanel, isPostedByViewer, isViewerInvited, isVisible } from '../../apps/api/src/jobs/job-visibility.sql.js';
import { createDataSource } from '../../apps/api/src/platform/database/data-source.js';
import { Scope } from '../../apps/api/src/platform/reading/reading.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

/*
 * Who sees a job is said twice: in libs/domain for moves, in SQL for readings. Here the two are compared over every phase
 * and every kind of person, those included who stand on two sides.
 */

const id = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;
const REQUESTER = id('1');
const COLLEAGUE = id('2');
const APPROVER = id('3');
const EVALUATOR = id('4');
const AWARD_APPROVER = id('5');
const INVITED_TEAM = id('11');
const INVITED_VENDOR = id('12');
const OTHER_TEAM = id('13');

let database: TestDatabase;
let owner: DataSource;

const PHASES: Record<JobPhase, string> = {
  draft: 'null, null, null, null, null',
  pending: `null, now() + interval '1 day', null, null, null`,
  open: `now() - interval '2 days', now() + interval '1 day', null, null, null`,
  opening: `now() - interval '2 days', now() - interval '1 second', null, null, null`,
  opened: `now() - interval '2 days', now() - interval '1 day', now() - interval '1 day', null, null`,
  deciding: `now() - interval '2 days', now() - interval '1 day', now() - interval '1 day', null, null`,
  awarded: `now() - interval '2 days', now() - interval '1 day', now() - interval '1 day', 'award', null`,
  notAwarded: `now() - interval '2 days', now() - interval '1 day', now() - interval '1 day', 'noAward', null`,
  cancelled: `now() - interval '2 days', now() + interval '1 day', null, null, now()`,
};

beforeAll(async () => {
  database = await createDatabase();
  owner = await createDataSource({ databaseUrl: database.ownerUrl, databaseRole: null, poolSize: 2 }, []).initialize();
  await owner.query(`insert into department (id, name) values ('${id('21')}', 'Sales')`);
  await owner.query(`insert into category (id, name) values ('${id('22')}', 'Event planning')`);
  await owner.query(`insert into goal (id, title, customer_benefit) values ('${id('23')}', 'Goal', 'Benefit')`);
  for (const person of [REQUESTER, COLLEAGUE, APPROVER, EVALUATOR, AWARD_APPROVER]) {
    await owner.query(`insert into person (id, name, email, department_id) values ($1, 'P', $2, '${id('21')}')`, [
      person,
      `${person}@x.y`,
    ]);
  }
  await owner.query(`insert into bidder (id, kind, name, department_id) values
    ('${INVITED_TEAM}', 'team', 'A', '${id('21')}'), ('${OTHER_TEAM}', 'team', 'B', '${id('21')}'), ('${INVITED_VENDOR}', 'vendor', 'C', null)`);
  for (const [index, [phase, dates]] of Object.entries(PHASES).entries())
    await insertJob(id(`a${index}`), dates, phase === 'draft' ? 'null' : `'${APPROVER}'`, phase === 'deciding');
});

afterAll(async () => {
  await owner?.destroy();
  await database?.drop();
});

async function insertJob(jobId: string, dates: string, approver: string, isDeciding: boolean): Promise<void> {
  const [publishedAt, deadline, openedAt, decision, cancelledAt] = dates.split(', ');
  await owner.query(`insert into job (id, requester_id, department_id, category_id, goal_id, title, published_at, deadline, opened_at,
      decision, decided_at, cancelled_at, cancel_reason, approver_id, choice_at, award_approver_id)
    values ('${jobId}', '${REQUESTER}', '${id('21')}', '${id('22')}', '${id('23')}', 'Job', ${publishedAt}, ${deadline}, ${openedAt},
      ${decision}, ${decision === 'null' ? 'null' : 'now()'}, ${cancelledAt}, ${cancelledAt === 'null' ? 'null' : `'why'`}, ${approver},
      ${isDeciding ? `now(), '${AWARD_APPROVER}'` : 'null, null'})`);
  await owner.query(`insert into invitation (job_id, bidder_id, reason) values
    ('${jobId}', '${INVITED_TEAM}', 'teamOfCategory'), ('${jobId}', '${INVITED_VENDOR}', 'named')`);
  if (publishedAt !== 'null')
    await owner.query(`insert into evaluator (job_id, person_id, asked_by) values
      ('${jobId}', '${REQUESTER}', '${REQUESTER}'), ('${jobId}', '${EVALUATOR}', '${REQUESTER}')`);
}

interface Kind {
  name: string;
  viewer: Viewer | null;
}

function viewers(): Kind[] {
  const flags = [false, true];
  const bidders = [
    { bidderId: null, bidderKind: null },
    { bidderId: INVITED_TEAM, bidderKind: 'team' },
    { bidderId: OTHER_TEAM, bidderKind: 'team' },
    { bidderId: INVITED_VENDOR, bidderKind: 'vendor' },
  ] as const;
  const kinds: Kind[] = [{ name: 'nobody', viewer: null }];
  for (const personId of [REQUESTER, COLLEAGUE, APPROVER, EVALUATOR, AWARD_APPROVER])
    for (const isEmployee of flags)
      for (const isLeader of flags)
        for (const isAdministrator of flags)
          for (const bidder of bidders) {
            const viewer = { personId, isEmployee, isLeader, isAdministrator, ...bidder };
            kinds.push({ name: JSON.stringify(viewer), viewer });
          }
  return kinds;
}

interface SqlSays {
  phase: JobPhase;
  sees: boolean;
  requesterView: boolean;
  bidderView: boolean;
  isOnPanel: boolean;
}

async function inSql(jobId: string, viewer: Viewer | null): Promise<SqlSays> {
  const scope = new Scope(viewer);
  const text = `select ${phaseOf('j', scope)} as phase, ${isVisible('j', scope)} as sees,
    ${isPostedByViewer('j', scope)} as "requesterView", ${isViewerInvited('j', scope)} as "bidderView", ${isOnPanel('j', scope)} as "isOnPanel"
    from job j where j.id = ${scope.param(jobId, 'uuid')}`;
  const [row]: SqlSays[] = await owner.query(text, scope.values);
  if (row === undefined) throw new Error(`Job ${jobId} is missing.`);
  return row;
}

test('SQL and the rule agree on who sees a job and which of its sides, for every phase and kind of person', async () => {
  const invitedBidderIds = [INVITED_TEAM, INVITED_VENDOR];
  let compared = 0;
  const disagreements: string[] = [];
  for (const [index, phase] of Object.keys(PHASES).entries()) {
    for (const { name, viewer } of viewers()) {
      const approverId = phase === 'draft' ? null : APPROVER;
      const awardApproverId = phase === 'deciding' ? AWARD_APPROVER : null;
      const panelIds = phase === 'draft' || phase === 'pending' ? [] : [REQUESTER, EVALUATOR];
      const sides = { approverId, awardApproverId, requesterId: REQUESTER, invitedBidderIds, panelIds };
      const job = { phase: phase as JobPhase, ...sides };
      const actors = jobActors({ viewer, job });
      const sql = await inSql(id(`a${index}`), viewer);
      const rule = {
        phase: phaseSeenBy(actors, job.phase),
        sees: maySeeJob({ viewer, job }),
        ...jobParts({ viewer, job }),
        isOnPanel: actors.includes('evaluator'),
      };
      const said = { ...sql, sees: sql.sees === true, requesterView: sql.requesterView === true };
      if (JSON.stringify(said) !== JSON.stringify(rule))
        disagreements.push(`${phase} ${name}: ${JSON.stringify({ said, rule })}`);
      compared += 1;
    }
  }
  expect(disagreements).toEqual([]);
  expect(compared).toBe(9 * (1 + 5 * 8 * 4));
});
