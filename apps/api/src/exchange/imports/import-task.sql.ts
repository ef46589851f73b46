/** The statements by which an import is asked for, taken up, carried on and ended. */

export const ASK = `
  insert into import_task (person_id, upload_id, file_name, is_dry_run, mapping)
  select $1, f.id, f.file_name, $3, $4::jsonb from uploaded_file f where f.id = $2 and f.person_id = $1
  returning id`;

/** A task whose process fell silent is taken up by another one. */
const SILENCE = `interval '30 seconds'`;

export const TAKE_NEXT = `
  update import_task set state = 'running', beat_at = clock_timestamp(), tries = tries + 1
  where id = (
    select id from import_task
    where ended_at is null and (state = 'waiting' or beat_at < clock_timestamp() - ${SILENCE})
    order by asked_at limit 1 for update skip locked)
  returning id, tries`;

/** The process that worked on it goes down: the next one need not wait for the silence. */
export const GIVE_BACK = `
  update import_task set state = 'waiting', tries = tries - 1 where id = $1 and state = 'running'`;

export const TASK = `
  select t.id, t.person_id as "personId", t.is_dry_run as "isDryRun", t.mapping, t.done, t.added, t.changed,
    t.dataset_id as "datasetId", f.content, f.found
  from import_task t left join uploaded_file f on f.id = t.upload_id where t.id = $1`;

/** Says how far it is; answers whether somebody wants it to stop. What is kept is counted by its slices alone. */
export const BEAT = `
  update import_task set beat_at = clock_timestamp(), step = $2, total = $4,
    done = case when is_dry_run then $3 else done end
  where id = $1 and state = 'running' returning is_stopping as "isStopping"`;

/** Tables grow a thousandfold while a file comes in: a plan made for the empty ones would become ever slower. */
export const PLAN_AFRESH = `select set_config('plan_cache_mode', 'force_custom_plan', true)`;

/** With the slice that it counts. A task that another process has taken over since is not carried on. */
export const KEEP_SLICE = `
  update import_task set beat_at = clock_timestamp(), done = $3, added = added + $4, changed = changed + $5
  where id = $1 and state = 'running' and done = $2 returning is_stopping as "isStopping"`;

export const SET_DATASET = `update import_task set dataset_id = $2 where id = $1`;

export const END = `
  update import_task set state = $2, ended_at = clock_timestamp(), plan = coalesce($3::jsonb, plan), refusal = $4::jsonb
  where id = $1 and ended_at is null`;

/** Dry runs and what they found are of no use after their file. */
export const FORGET_OLD = `
  delete from import_task where is_dry_run and asked_at < clock_timestamp() - interval '1 day' and ended_at is not null`;

/** Whether a file's import is still under way, as a condition on `uploaded_file f`. */
export const IS_WORKED_ON = `exists (select from import_task t where t.upload_id = f.id and t.ended_at is null)`;

export const REMEMBER = `
  insert into import_mapping (headers_digest, mapping) values ($1, $2::jsonb)
  on conflict (headers_digest) do update set mapping = excluded.mapping, used_at = clock_timestamp()`;

export const REMEMBERED = `select mapping from import_mapping where headers_digest = $1`;
