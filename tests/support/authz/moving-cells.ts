import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type pg from 'pg';
import { Database } from '../../../apps/api/src/platform/database/database.js';
import type { Actor } from '../actor.js';
import { offer, type PublishedJob } from '../proposing.js';
import { type Ids, tableOf } from './documents.js';

/** What one call did: its codes, and the rows it would have changed, as `table:bidder`. */
export interface Moved {
  codes: string[];
  touched: string[];
  text: string;
  status: number;
}

/** What is written down of a call whether or not it was allowed, and changes nothing of any job. */
const RECORDS = /^(audit_\w+|denied_attempt|refused_attempt|once_answered|session|sign_in_attempt):/;

/** Has every table of the database say, inside the transaction, which rows a call changes. */
export async function watchRows(owner: pg.Client): Promise<void> {
  await owner.query(`create function authz_note() returns trigger language plpgsql as $$
    declare bidder text := case tg_op when 'DELETE' then to_jsonb(old) ->> 'bidder_id' else to_jsonb(new) ->> 'bidder_id' end;
    begin
      perform set_config('authz.touched', coalesce(current_setting('authz.touched', true), '') || tg_table_name || ':' || coalesce(bidder, '') || ' ', true);
      return null;
    end $$`);
  await owner.query(`do $$ declare t text; begin
    for t in select tablename from pg_tables where schemaname = 'public' loop
      execute format('create trigger authz_note after insert or update or delete on %I for each row execute function authz_note()', t);
    end loop; end $$`);
}

/**
 * Lets every mutation do its work, reads which rows it changed, and takes it back: so that each is tried in the same state. Gives back how
 * to end that. What runs in the background is left alone.
 */
export function takeBackMutations(): { touched: () => string[]; stop: () => void } {
  const own = Database.prototype.transaction;
  let rows: string[] = [];
  Database.prototype.transaction = function <T>(
    this: Database,
    work: () => Promise<T>,
    keep?: (result: T) => boolean,
  ): Promise<T> {
    if (keep === undefined) return own.call(this, work) as Promise<T>;
    const watched = async () => {
      const result = await work();
      const told = await this.row<{ told: string | null }>(`select current_setting('authz.touched', true) as told`);
      if (keep(result)) rows = (told?.told ?? '').split(' ').filter((row) => row !== '' && !RECORDS.test(row));
      return result;
    };
    return own.call(this, watched, () => false) as Promise<T>;
  };
  const touched = () => {
    const found = rows;
    rows = [];
    return found;
  };
  return { touched, stop: () => void (Database.prototype.transaction = own) };
}

/** Calls one mutation with ids of what is there, whoever it belongs to. */
export async function tryMove(
  actor: Actor,
  document: string,
  variables: Record<string, unknown>,
  touched: () => string[],
): Promise<Moved> {
  touched();
  const { status, errors, text } = await actor.send(document, variables);
  return { codes: errors.map(({ extensions }) => extensions?.code ?? ''), touched: touched(), text, status };
}

/** The calls of one mutation: one for each id that its first id may be. */
export function callsOfMove(
  schema: GraphQLSchema,
  name: string,
  ids: Ids,
  job: PublishedJob,
): { document: string; variables: Record<string, unknown> }[] {
  const field = schema.getMutationType()?.getFields()[name];
  if (field === undefined) return [];
  const args = field.args.filter((arg) => isRequiredArgument(arg) || arg.name === 'words');
  const many = args.find((arg) => getNamedType(arg.type).name === 'ID' && !isListType(bare(arg.type)));
  const tries = many === undefined ? [''] : idsFor(name, many.name, ids, job).slice(0, MOST_IDS);
  return tries.map((id) => ({
    document: documentOf(name, field, args),
    variables: Object.fromEntries(
      args.map((arg) => [
        arg.name,
        arg === many ? id : (GIVEN[`${name}.${arg.name}`]?.(job) ?? sample(name, arg, ids, job)),
      ]),
    ),
  }));
}

const MOST_IDS = 3;
const NOTHING = '00000000-0000-4000-8000-000000000000';

function documentOf(name: string, field: GraphQLField<unknown, unknown>, args: readonly GraphQLArgument[]): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = args.length === 0 ? ['', ''] : [`(${declared})`, `(${given})`];
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename ... on Refusal { code message } }';
  const kind = getNamedType(field.type).name.endsWith('Result')
    ? below
    : below.replace(/ \.\.\. on Refusal \{.*?\}/, '');
  return `mutation ${head[0]} { ${name}${head[1]}${kind} }`;
}

/** What an argument called `id` is the id of, where the call's name does not say it. */
const ID_OF: [RegExp, string][] = [
  [/^(publish|save|amend|approve|cancel|discard|repeat)Job$|^(sendJobBack|takeJobBack|requestApproval)$/, 'job'],
  [/^answerQuestion$/, 'question'],
  [/Change$/, 'engagement_change'],
  [/^answerDebriefQuestion$/, 'debrief_question'],
  [/Clarification$/, 'clarification'],
  [/Challenge$/, 'challenge'],
  [/Rating$|^rateWork$/, 'rating_ask'],
  [/Promise$|^(addPromiseEvidence|reportPromiseDone)$/, 'promise_instance'],
  [/^removeJobFile$/, 'job_file'],
  [/Request$/, 'service_request'],
  [/Goal/, 'goal'],
  [/Service$/, 'service'],
  [/Bidder$/, 'bidder'],
  [/Calendar/, 'working_calendar'],
  [/QuestionSet$/, 'category'],
  [/Policy$/, 'policy'],
];

function idsFor(move: string, argument: string, ids: Ids, job: PublishedJob): readonly string[] {
  const table = argument === 'id' ? (ID_OF.find(([pattern]) => pattern.test(move))?.[1] ?? '') : tableOf(argument);
  if (table === 'job') return [job.id];
  const known = ids.get(table) ?? [];
  return known.length === 0 ? [NOTHING] : known;
}

const DAY = 86_400_000;

/** Arguments that only a value of their own makes a move with. */
const GIVEN: Record<string, (job: PublishedJob) => unknown> = {
  'saveProposal.content': (job) => offer(job, 4_000),
  'submitProposal.content': (job) => offer(job, 4_000),
  'saveProposal.draftRevision': () => 1,
  'saveJob.changes': () => ({ title: 'Another title' }),
  'saveJob.draftVersion': () => 0,
  'amendJob.changes': () => ({ place: 'Porto' }),
  'amendJob.after': () => 0,
  'chooseProposal.reasons': () => ['BEST_FIT'],
  'scoreProposal.score': () => 5,
  'startRound.deadline': () => new Date(Date.now() + 6 * DAY).toISOString(),
  'askClarification.due': () => new Date(Date.now() + 2 * DAY).toISOString(),
  'planStart.at': () => new Date(Date.now() + 2 * DAY).toISOString(),
  'signAgreement.version': () => 1,
  'saveService.id': () => null,
};

function sample(
  move: string,
  { name, type }: GraphQLArgument | GraphQLInputField,
  ids: Ids,
  job: PublishedJob,
): unknown {
  const given = bare(type);
  if (isListType(given)) {
    const one = getNamedType(given);
    return one.name === 'ID'
      ? idsFor(move, name, ids, job).slice(0, 1)
      : isEnumType(one)
        ? [one.getValues()[0]?.name]
        : [];
  }
  if (isEnumType(given)) return given.getValues()[0]?.name;
  if (isInputObjectType(given)) {
    const parts = Object.values(given.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(parts.map((part) => [part.name, sample(move, part, ids, job)]));
  }
  const kind = getNamedType(given).name;
  return kind === 'ID' ? (idsFor(move, name, ids, job)[0] ?? NOTHING) : SAMPLES[kind];
}

const SAMPLES: Record<string, unknown> = {
  String: 'Some words of ours',
  Int: 1,
  Float: 5,
  Boolean: true,
  DateTime: new Date(Date.now() + 5 * DAY).toISOString(),
  CalendarDate: new Date(Date.now() + 5 * DAY).toISOString().slice(0, 10),
  MinorUnits: 100,
};

function bare(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? (type.ofType as GraphQLInputType) : type;
}
