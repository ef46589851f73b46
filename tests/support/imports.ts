import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Actor } from './actor.js';

/** Contests of a real city, with all their untidy rows. */
export const CITY_FILE = readFileSync(new URL('../data/city-contests-2007-2010.csv', import.meta.url));

export interface Mapping {
  columns: { header: string; column: string }[];
  dateFormat: string;
  currency: string;
  defaultKind: 'INTERNAL' | 'EXTERNAL';
  internalBidders: string[];
  datasetName: string;
  isOwnPast?: boolean;
  bidderMatches?: { name: string; bidderId: string | null }[];
}

export interface Plan {
  __typename: 'ImportPlan';
  rows: number;
  contests: number;
  counted: number;
  singleBid: number;
  oneBidder: number;
  noWinner: number;
  missingPrices: number;
  bidders: number;
  newContests: number;
  knownContests: number;
  changedContests: number;
  leftOutContests: number;
  leftOutRows: number;
  problemCount: number;
  problems: { row: number; column: string | null; severity: 'ERROR' | 'NOTE'; message: string }[];
}

export interface Done {
  __typename: 'ImportDone';
  plan: Omit<Plan, '__typename'>;
  dataset: { id: string; name: string; isImported: boolean; contestCount: number };
}

export interface Refused {
  __typename: 'Refusal';
  code: string;
  message: string;
  problems: { field: string | null; message: string }[];
}

/** Uploads bytes as a browser does. */
export async function upload(
  actor: Actor,
  content: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<{ status: number; id?: string; code?: string; message?: string }> {
  const cookie: Record<string, string> =
    actor.sessionToken === null ? {} : { cookie: `bidwell_session=${actor.sessionToken}` };
  const response = await fetch(`${actor.address}/api/imports`, {
    method: 'POST',
    headers: {
      'content-type': 'text/csv',
      'x-file-name': encodeURIComponent('city contests.csv'),
      ...cookie,
      ...headers,
    },
    body: typeof content === 'string' ? content : Buffer.from(content),
  });
  return { status: response.status, ...((await response.json()) as { id?: string }) };
}

/** The id of an uploaded file; anything but a taken file fails the test. */
export async function uploaded(actor: Actor, content: string | Uint8Array): Promise<string> {
  const { id, message } = await upload(actor, content);
  if (id === undefined) throw new Error(`The upload was refused: ${message}`);
  return id;
}

/** The mapping that the file itself suggests, completed. */
export async function mappingFor(actor: Actor, uploadId: string, own: Partial<Mapping> = {}): Promise<Mapping> {
  const { uploadedFile: file } = await actor.ask<{ uploadedFile: Suggested }>(
    'query ($id: ID!) { uploadedFile(id: $id) { suggestedMapping { header column } suggestedDateFormat suggestedDatasetName } }',
    { id: uploadId },
  );
  return {
    columns: file.suggestedMapping,
    dateFormat: file.suggestedDateFormat ?? 'YYYY-MM-DD',
    currency: 'JPY',
    defaultKind: 'EXTERNAL',
    internalBidders: [],
    datasetName: file.suggestedDatasetName,
    ...own,
  };
}

interface Suggested {
  suggestedMapping: Mapping['columns'];
  suggestedDateFormat: string | null;
  suggestedDatasetName: string;
}

const PLAN = `rows contests counted singleBid oneBidder noWinner missingPrices bidders newContests knownContests changedContests
  leftOutContests leftOutRows problemCount problems { row column severity message }`;
const REFUSAL = '... on Refusal { code message problems { field message } }';
const TASK = `id state isDryRun step done total isStopping plan { ${PLAN} bidderMatches { name rows bidderId } }
  refusal { code message problems { field message } } dataset { id name isImported contestCount }`;

export interface Task {
  __typename: 'ImportTask';
  id: string;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED';
  isDryRun: boolean;
  step: 'READING' | 'CHECKING' | 'KEEPING';
  done: number;
  total: number | null;
  isStopping: boolean;
  plan:
    | (Omit<Plan, '__typename'> & { bidderMatches: { name: string; rows: number; bidderId: string | null }[] })
    | null;
  refusal: Omit<Refused, '__typename'> | null;
  dataset: Done['dataset'] | null;
}

/** Asks for an import or a dry run and does not wait for it. */
export async function asked(
  actor: Actor,
  uploadId: string,
  mapping: Mapping,
  what: 'planImport' | 'applyImport',
): Promise<Task | Refused> {
  const document = `mutation ($id: ID!, $mapping: ImportMapping!) {
    ${what}(uploadId: $id, mapping: $mapping) { __typename ... on ImportTask { ${TASK} } ${REFUSAL} } }`;
  const answer = await actor.ask<Record<string, Task | Refused>>(document, { id: uploadId, mapping });
  return answer[what] as Task | Refused;
}

/** The import as its asker sees it now. */
export async function taskOf(actor: Actor, id: string): Promise<Task | null> {
  const document = `query ($id: ID!) { importTask(id: $id) { __typename ${TASK} } }`;
  return (await actor.ask<{ importTask: Task | null }>(document, { id })).importTask;
}

/** The import once it has come so far; it is ended unless something else is awaited. */
export async function followed(actor: Actor, id: string, until = isOver): Promise<Task> {
  for (;;) {
    const task = await taskOf(actor, id);
    if (task !== null && until(task)) return task;
    await setTimeout(50);
  }
}

const isOver = (task: Task) => ['DONE', 'STOPPED', 'FAILED'].includes(task.state);

async function ended(actor: Actor, begun: Task | Refused): Promise<Task | Refused> {
  if (begun.__typename === 'Refusal') return begun;
  const task = await followed(actor, begun.id);
  return task.refusal === null ? task : { __typename: 'Refusal', ...task.refusal };
}

export async function plan(actor: Actor, uploadId: string, mapping: Mapping): Promise<Plan | Refused> {
  const task = await ended(actor, await asked(actor, uploadId, mapping, 'planImport'));
  if (task.__typename === 'Refusal') return task;
  const { bidderMatches: _, ...counts } = task.plan!;
  return { __typename: 'ImportPlan', ...counts };
}

export async function apply(actor: Actor, uploadId: string, mapping: Mapping): Promise<Done | Refused> {
  const task = await ended(actor, await asked(actor, uploadId, mapping, 'applyImport'));
  if (task.__typename === 'Refusal') return task;
  const { bidderMatches: _, ...counts } = task.plan!;
  return { __typename: 'ImportDone', plan: counts, dataset: task.dataset! };
}

/** Uploads and imports in one go; a refusal fails the test. */
export async function imported(actor: Actor, content: string | Uint8Array, own: Partial<Mapping> = {}): Promise<Done> {
  const id = await uploaded(actor, content);
  const done = await apply(actor, id, await mappingFor(actor, id, own));
  if (done.__typename === 'Refusal') throw new Error(`The import was refused: ${done.message}`);
  return done;
}
