import { type ActionKind, HOME_ORDER } from '@bidwell/domain/home-order';

/** One kind of thing that waits for the viewer. All but `kind` and `verb` are pieces of SQL. */
interface ActionPart {
  kind: ActionKind;
  /** The button's word. */
  verb: string;
  /** The id that makes the row one of its kind: of a job, a question, a promise. Its key stays as long as the thing waits. */
  of: string;
  /** What to do and with what. It names no moment and no time left: a row whose words change comes back when put away. */
  text: string;
  /** Where to do it. */
  path: string;
  /** By when; a row without is not put under any clock. */
  due?: string;
  /** The job it is about, where there is one. */
  job?: string;
  /** Everything from `from` on. It asks only for what is open now, so that it does not grow with history. */
  from: string;
}

/** A part of the list: the columns are the same in each, and the level comes from the order of consequence. */
export function needed({ kind, verb, of, text, path, due, job, from }: ActionPart): string {
  const { level, side } = HOME_ORDER[kind];
  return `select '${kind}:' || ${of} as key, ${level} as level, '${side}' as side, '${verb}' as verb, ${text} as text,
    ${path} as path, ${due ?? 'null::timestamptz'} as due, ${job ?? 'null::uuid'} as job_id ${from}`;
}

/** How a job is called in a row: `JOB-12, Summer party`. */
export const jobWords = `'JOB-' || j.number || ', ' || j.title`;

/** A page of the job. */
export const jobPath = (page = ''): string => `'/jobs/' || j.id || '${page}'`;

/** The end of a day, for what has a day and no time. */
export const endOf = (day: string): string => `(${day} + time '23:59') at time zone 'UTC'`;
