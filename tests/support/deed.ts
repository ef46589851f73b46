import type { Actor } from './actor.js';
import type { JobModel, JobWorld, Phase } from './job-model.js';

/** One thing that somebody tries, whatever the state of the job. */
export interface Deed {
  name: string;
  /** Whether the model has it carried out. */
  may: (model: JobModel) => boolean;
  /** Tries it, and says whether it was carried out. */
  run: (world: JobWorld, model: JobModel) => Promise<boolean>;
  /** What the model becomes where it was carried out. */
  after?: (model: JobModel) => void;
}

export const REFUSAL = '... on Refusal { code message problems { field message } }';

/** Whether a mutation, whose field is called `answer`, was carried out. Anything but an answer or a refusal is a fault. */
export async function tried(actor: Actor, document: string, variables: object): Promise<Answered> {
  const { data, errors } = await actor.send<{ answer: Answered | null } | null>(document, { ...variables });
  const [error] = errors;
  if (error === undefined && data?.answer != null) return data.answer;
  if (error?.extensions?.code === 'FAULT' || error === undefined)
    throw new Error(`${actor.name} got ${JSON.stringify(errors)} for ${document}`);
  return { __typename: 'Refusal' };
}

interface Answered {
  __typename: string;
  id?: string;
}

/** Whether it was no refusal. */
export const done = ({ __typename }: Answered) => __typename !== 'Refusal';
/** That the job is in one of these phases. */
export const inPhase =
  (...phases: Phase[]) =>
  ({ phase }: JobModel) =>
    phases.includes(phase);

/** The number of the newest addendum of the job. */
export async function newestAddendum({ market, job }: JobWorld): Promise<number> {
  const { number } = await market.one<{ number: number }>(
    'select coalesce(max(number), 0)::int as number from addendum where job_id = $1',
    [job.id],
  );
  return number;
}
