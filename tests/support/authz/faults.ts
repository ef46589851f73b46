import { type JobState, operations } from '@bidwell/domain/access-policy';
import type { Permission } from '@bidwell/domain/permissions';
import { jobLifecycle } from '@bidwell/domain/job-lifecycle';
import { awardSummaryReading } from '../../../apps/api/src/awards/award.reading.js';
import { engagementReading } from '../../../apps/api/src/delivery/engagements/engagement.reading.js';
import { jobReading } from '../../../apps/api/src/jobs/job.reading.js';
import { Sessions } from '../../../apps/api/src/people/sessions.service.js';
import type { Reading, Source } from '../../../apps/api/src/platform/reading/reading.js';
import { OpenerClient } from '../../../apps/api/src/proposals/opener-client.js';
import { mislead } from '../worlds/planted-leaks.js';
import type { ViewerKind } from './cast.js';
import type { Stage } from './stage.js';

/** A mistake about who may see or do what, made on purpose; and whom to watch for it. */
export interface AuthzFault {
  fault: string;
  state: JobState;
  as: readonly ViewerKind[];
  queries?: readonly string[];
  mutations?: readonly string[];
  isRoute?: boolean;
  /** Makes the mistake; gives back how to take it out again. */
  plant: (stage: Stage) => Mend | Promise<Mend>;
}

type Mend = () => void | Promise<void>;

const ofTheJob: Source = (row, child) => `from job ${child} where ${child}.id = ${row}.id`;

/** Lets a nested object or list hang on other rows than its own. */
function misplace(reading: Reading, field: string, source: Source): Mend {
  const own = reading.nestedOf(field);
  if (own === undefined) throw new Error(`${reading.typeName}.${field} is not there to be misplaced.`);
  const put = (from: Source) =>
    own.isList ? reading.many(field, own.reading, from) : reading.one(field, own.reading, from);
  put(source);
  return () => void put(own.source);
}

/** Opens a call to more people than the policy does. */
function open(operation: string, permission: Permission): Mend {
  const rows = operations as Record<string, Permission>;
  const own = rows[operation];
  if (own === undefined) throw new Error(`${operation} is not there to be opened.`);
  rows[operation] = permission;
  return () => void (rows[operation] = own);
}

/** Puts a trigger on proposals that does this after each change. */
async function meddle({ market }: Stage, statement: string): Promise<Mend> {
  await market.owner.query(`create function planted() returns trigger language plpgsql security definer as $$
    begin if pg_trigger_depth() = 1 then ${statement}; end if; return new; end $$;
    create trigger planted after insert or update on proposal for each row execute function planted()`);
  return async () => void (await market.owner.query('drop trigger planted on proposal; drop function planted()'));
}

/** What the proposals that were opened say, all of them: one alone may be the own one of whoever looks. */
const told = (dress: (words: string) => string) =>
  mislead(
    jobReading,
    'summary',
    (row) =>
      `(select ${dress(`string_agg(o.content_text, '; ')`)} from readable_proposal o where o.job_id = ${row}.id)`,
  );

export const FAULTS: readonly AuthzFault[] = [
  {
    fault: 'the requester’s part of a job, shown to whoever sees the job',
    state: 'open',
    as: ['vendor', 'leader'],
    queries: ['job'],
    plant: () => misplace(jobReading, 'requesterView', ofTheJob),
  },
  {
    fault: 'a bidder’s part of a job, shown to whoever sees the job',
    state: 'open',
    as: ['requester', 'leader'],
    queries: ['job'],
    plant: () =>
      misplace(
        jobReading,
        'bidderView',
        (row, child) => `from invitation ${child} where ${child}.job_id = ${row}.id limit 1`,
      ),
  },
  {
    fault: 'the panel of a job, shown to bidders',
    state: 'open',
    as: ['vendor'],
    queries: ['job'],
    plant: () =>
      misplace(jobReading, 'panel', (row, child) => `from evaluator ${child} where ${child}.job_id = ${row}.id`),
  },
  {
    fault: 'a session that still speaks for the bidder its person has left',
    state: 'open',
    as: ['formerVendor'],
    queries: ['myBids', 'job'],
    plant: ({ cast }) => {
      const own = Sessions.prototype.viewerOf;
      Sessions.prototype.viewerOf = async function (token) {
        const viewer = await own.call(this, token);
        return viewer?.personId === cast.actors.formerVendor.personId
          ? { ...viewer, bidderId: cast.bidders.vendor.id, bidderKind: 'vendor' }
          : viewer;
      };
      return () => void (Sessions.prototype.viewerOf = own);
    },
  },
  {
    fault: 'the list of people, opened to everybody who is signed in',
    state: 'open',
    as: ['vendor'],
    queries: ['people'],
    plant: () => open('people', 'signedIn'),
  },
  {
    fault: 'taking somebody’s membership, opened to employees',
    state: 'open',
    as: ['otherRequester'],
    mutations: ['removeMember'],
    plant: () => open('removeMember', 'employee'),
  },
  {
    fault: 'a change of one proposal that reaches those of rivals',
    state: 'open',
    as: ['rivalVendor'],
    mutations: ['withdrawProposal', 'saveProposal'],
    plant: (stage) =>
      meddle(
        stage,
        'update proposal set reference = reference where job_id = new.job_id and bidder_id <> new.bidder_id',
      ),
  },
  {
    fault: 'cancelling a job, allowed to those it invites',
    state: 'open',
    as: ['vendor', 'team'],
    mutations: ['cancelJob'],
    plant: () => {
      const { cancel } = jobLifecycle.moves;
      const own = cancel.by;
      Object.assign(cancel, { by: ['requester', 'invitedBidder'] });
      return () => void Object.assign(cancel, { by: own });
    },
  },
  {
    fault: 'a file of a proposal, handed out for whoever asks',
    state: 'open',
    as: ['rivalVendor', 'requester'],
    isRoute: true,
    plant: ({ cast }) => {
      const own = OpenerClient.prototype.file;
      OpenerClient.prototype.file = function (_token, fileId, signal) {
        return own.call(this, cast.actors.vendor.sessionToken ?? '', fileId, signal);
      };
      return () => void (OpenerClient.prototype.file = own);
    },
  },
  {
    fault: 'what rivals wrote, in a field that everybody reads',
    state: 'opened',
    as: ['vendor'],
    queries: ['job'],
    plant: () => told((words) => words),
  },
  {
    fault: 'the same, in base64',
    state: 'opened',
    as: ['leader'],
    queries: ['job'],
    plant: () => told((words) => `replace(encode(convert_to(${words}, 'UTF8'), 'base64'), chr(10), '')`),
  },
  {
    fault: 'a rival’s price, as people write it',
    state: 'opened',
    as: ['rivalVendor', 'vendor'],
    queries: ['job'],
    plant: ({ cast }) =>
      mislead(
        jobReading,
        'summary',
        () => `'It costs ${(cast.marks.team.price / 100).toLocaleString('en', { minimumFractionDigits: 2 })}'`,
      ),
  },
  {
    fault: 'the work that was awarded, shown to whoever sees the job',
    state: 'awarded',
    as: ['vendor', 'evaluator'],
    queries: ['job'],
    plant: () =>
      misplace(jobReading, 'engagement', (row, child) => `from engagement ${child} where ${child}.job_id = ${row}.id`),
  },
  {
    fault: 'the name of the winner, told to everybody',
    state: 'awarded',
    as: ['vendor'],
    queries: ['job'],
    plant: () =>
      misplace(
        awardSummaryReading,
        'winner',
        (row, child) => `from bidder ${child} where ${child}.id = ${row}.winner_id`,
      ),
  },
  {
    fault: 'what the work cost its team, shown to its requester',
    state: 'awarded',
    as: ['requester'],
    queries: ['job'],
    plant: () =>
      misplace(
        engagementReading,
        'costReport',
        (row, child) => `from engagement ${child} where ${child}.id = ${row}.id`,
      ),
  },
];
