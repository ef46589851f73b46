import { addendumReading } from '../../../apps/api/src/jobs/addenda/addendum.reading.js';
import { bidderViewReading, jobReading, requesterViewReading } from '../../../apps/api/src/jobs/job.reading.js';
import type { Expression, Reading } from '../../../apps/api/src/platform/reading/reading.js';
import type { Plant } from './world.js';

/** A mistake that somebody could make, made on purpose. */
export interface PlantedLeak extends Plant {
  leaks: string;
  /** In which pair of worlds it shows, by what they differ in. Left out: the first. */
  differsIn?: string;
  /** Makes the mistake in code; gives back how to take it out again. */
  inCode?: () => () => void;
}

/** Puts another expression in the place of a field's own; gives back how to take it out again. */
export function mislead(reading: Reading, field: string, expression: Expression): () => void {
  const own = reading.factsOf(field);
  if (own === undefined) throw new Error(`${reading.typeName}.${field} is not there to be misled.`);
  reading.column(field, expression);
  return () => reading.resolved(field, own);
}

export const plantedLeaks: PlantedLeak[] = [
  {
    leaks: 'a total that counts proposals instead of invitations',
    inCode: () =>
      mislead(
        bidderViewReading,
        'invitedCount',
        (row) => `(select count(*)::int from proposal p where p.job_id = ${row}.job_id)`,
      ),
  },
  {
    leaks: 'a state that is anybody’s, not the bidder’s own',
    inCode: () =>
      mislead(
        bidderViewReading,
        'proposalState',
        (row) => `(select max(p.state) from proposal p where p.job_id = ${row}.job_id)`,
      ),
  },
  {
    leaks: 'the requester’s part of a job, shown to whoever sees the job',
    inCode: () => {
      const own = jobReading.nestedOf('requesterView');
      if (own === undefined) throw new Error('Job.requesterView is not there to be misled.');
      jobReading.one(
        'requesterView',
        () => requesterViewReading,
        (row, child) => `from job ${child} where ${child}.id = ${row}.id`,
      );
      return () => jobReading.one('requesterView', own.reading, own.source);
    },
  },
  {
    leaks: 'a deadline that is reckoned from the newest proposal',
    inCode: () =>
      mislead(
        jobReading,
        'questionsDue',
        (row) => `(select max(p.received_at) from proposal p where p.job_id = ${row}.id and p.version > 0)`,
      ),
  },
  {
    leaks: 'whether anybody has submitted since an addendum',
    inCode: () =>
      mislead(
        bidderViewReading,
        'submittedBeforeAddendum',
        (row) => `(select max(a.number) from addendum a where a.job_id = ${row}.job_id and a.published_at >
          (select max(p.received_at) from proposal p where p.job_id = ${row}.job_id))`,
      ),
  },
  {
    leaks: 'who has acknowledged an addendum, shown to whoever sees the job',
    differsIn: 'whether a rival acknowledged an addendum and rated the brief',
    inCode: () => {
      const own = addendumReading.nestedOf('acknowledgements');
      if (own === undefined) throw new Error('Addendum.acknowledgements is not there to be misled.');
      addendumReading.many(
        'acknowledgements',
        own.reading,
        (row, child) => `from acknowledgement ${child} where ${child}.addendum_id = ${row}.id`,
      );
      return () => addendumReading.many('acknowledgements', own.reading, own.source);
    },
  },
  {
    leaks: 'a unique index that reaches across bidders',
    inDatabase: async (owner) => {
      await owner.query(`alter table proposal add column slot integer;
        create unique index planted on proposal (job_id, slot);
        create function take_slot() returns trigger language plpgsql security definer as $$
        begin
          new.slot := case when exists (select from bidder b where b.id = new.bidder_id and b.name = 'Third Rival Ltd') then 2 else 1 end;
          return new;
        end $$;
        create trigger planted before insert on proposal for each row execute function take_slot()`);
    },
  },
  {
    leaks: 'a message to the others that somebody has submitted',
    inDatabase: async (owner) => {
      await owner.query(`create function tell_rivals() returns trigger language plpgsql security definer as $$
        begin
          insert into notification (person_id, kind, text, path) select m.person_id, 'planted', 'A proposal came in.', '/'
          from membership m where m.bidder_id <> new.bidder_id;
          return new;
        end $$;
        create trigger planted after update of version on proposal for each row execute function tell_rivals()`);
    },
  },
  {
    leaks: 'a header with the number of rows',
    inWeb: (app, owner) => {
      app.use(async (_: unknown, response: { setHeader: (name: string, value: string) => void }, next: () => void) => {
        const { rows } = await owner.query<{ count: string }>('select count(*) from proposal_version');
        response.setHeader('x-rows', rows[0]?.count ?? '');
        next();
      });
    },
  },
];
