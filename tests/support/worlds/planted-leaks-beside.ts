import { bidderViewReading } from '../../../apps/api/src/jobs/job.reading.js';
import type { Database } from '../../../apps/api/src/platform/database/database.js';
import { Refused } from '../../../apps/api/src/platform/graphql/refusal.js';
import { Reader } from '../../../apps/api/src/platform/reading/reader.js';
import { SubmitProposal } from '../../../apps/api/src/proposals/submit-proposal.js';
import { mislead, type PlantedLeak } from './planted-leaks.js';

/* Mistakes that tell of rivals by something beside what was asked for: order, number, an error's words, a limit, the moment. */

/** Runs after each submission, as the owner of the tables. */
const afterSubmission =
  (does: string): PlantedLeak['inDatabase'] =>
  async (owner) => {
    await owner.query(`create function planted_deed() returns trigger language plpgsql security definer as $$
      begin
        ${does}
        return null;
      end $$;
      create trigger planted_deed after update on proposal for each row when (new.version > old.version)
        execute function planted_deed()`);
  };

/** Changes one method of a class for as long as the leak is in. */
function misbehave<Own extends object, Name extends keyof Own>(
  of: Own,
  name: Name,
  does: (own: Own[Name]) => Own[Name],
): () => void {
  const own = of[name];
  of[name] = does(own);
  return () => {
    of[name] = own;
  };
}

/** Lets whatever is read of jobs be read by another end of its statement. */
const misread = (change: (sql: string) => string): (() => void) =>
  misbehave(Reader.prototype, 'list', (own) => {
    const list: Reader['list'] = function list(this: Reader, reading, selection, viewer, rest, keys) {
      return own.call(this, reading, selection, viewer, (row, scope) => change(rest(row, scope)), keys) as never;
    };
    return list;
  });

const NEWEST = (row: string) => `(select max(p.received_at) from proposal p where p.job_id = ${row}.id)`;
const PAGE = /^from job (t\d+) where[\s\S]* limit \S+$/;

export const leaksBesideAnswers: PlantedLeak[] = [
  {
    leaks: 'the order of a list, sorted by what is hidden',
    inCode: () =>
      misread((sql) =>
        sql.replace(/order by (t\d+)\.deadline/, (own, row: string) => own.replace('by', `by ${NEWEST(row)},`)),
      ),
  },
  {
    leaks: 'a page that is shorter by what was taken out of it afterwards',
    inCode: () =>
      misread((sql) =>
        sql.replace(PAGE, (own, row: string) => `from (select ${row}.* ${own}) ${row} where ${NEWEST(row)} is null`),
      ),
  },
  {
    leaks: 'an error that says how many have submitted already',
    inCode: () =>
      misbehave(SubmitProposal.prototype, 'submit', (own) => {
        return async function submit(this: SubmitProposal, jobId, input, viewer) {
          try {
            return await own.call(this, jobId, input, viewer);
          } catch (error) {
            const { database } = (this as unknown as { door: { database: Database } }).door;
            const [row] = await database.rows<{ count: number }>('select count(*)::int as count from proposal');
            if (error instanceof Refused) error.refusal.message += ` There are ${row?.count} others.`;
            throw error;
          }
        };
      }),
  },
  {
    leaks: 'the size of files in a total of the job',
    differsIn: 'whether it has files, and their size',
    inCode: () =>
      mislead(
        bidderViewReading,
        'invitedCount',
        (row) => `(select coalesce(sum(f.size), 0)::int from proposal_file f join proposal p on p.id = f.proposal_id
          where p.job_id = ${row}.job_id)`,
      ),
  },
  {
    leaks: 'a limit that all bidders draw from together',
    inWeb: (app) => {
      let left = 1_000_000;
      app.use((_: unknown, response: { setHeader: (name: string, value: string) => void }, next: () => void) => {
        left -= 1;
        response.setHeader('ratelimit-remaining', String(left));
        next();
      });
    },
  },
  {
    leaks: 'ids that tell when they were drawn',
    inDatabase: async (owner) => {
      await owner.query(`create function planted_id() returns uuid language sql volatile as $$
          select (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7'
            || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid $$;
        alter table question alter column id set default planted_id();
        alter table proposal alter column id set default planted_id()`);
    },
  },
  {
    leaks: 'a mail that tells of a rival’s proposal',
    inDatabase: afterSubmission(`insert into mail (person_id, address, kind, subject, body, action, path)
      select p.id, p.email, 'planted', 'A proposal has come in', '', 'Look', '/' from person p
      join membership m on m.person_id = p.id and m.bidder_id <> new.bidder_id order by p.email limit 1;`),
  },
  {
    leaks: 'the moment: an open page that is woken by a rival’s proposal, without a word',
    inDatabase: afterSubmission(
      `perform pg_notify('bidwell_tick', m.person_id::text) from membership m where m.bidder_id <> new.bidder_id;`,
    ),
  },
];
