import { type GraphQLSchema, isObjectType } from 'graphql';
import {
  type Audience,
  audiences,
  isAmong,
  isOwn,
  type JobState,
  moversOf,
  operations,
  readersOf,
  type Standing,
} from '@bidwell/domain/access-policy';
import { mayCall, type Permission, type Viewer } from '@bidwell/domain/permissions';
import { BIDDERS, SPEAKS_FOR, type ViewerKind, VIEWERS } from './cast.js';
import type { Canary } from '../canary.js';
import type { Read } from './reading-cells.js';
import type { Moved } from './moving-cells.js';
import type { Stage } from './stage.js';

/** What each viewer is to the company and to the one job. Written by hand: the policy says what follows from it. */
export const STANDINGS: Record<ViewerKind, readonly Standing[]> = {
  nobody: ['anybody'],
  vendor: ['anybody', 'person', 'bidder', 'invited'],
  vendorColleague: ['anybody', 'person', 'bidder', 'invited'],
  rivalVendor: ['anybody', 'person', 'bidder', 'invited'],
  formerVendor: ['anybody', 'person'],
  team: ['anybody', 'person', 'employee', 'bidder', 'invited', 'winner'],
  outsideTeam: ['anybody', 'person', 'employee', 'bidder'],
  requester: ['anybody', 'person', 'employee', 'requester'],
  otherRequester: ['anybody', 'person', 'employee'],
  evaluator: ['anybody', 'person', 'employee', 'panel'],
  leader: ['anybody', 'person', 'employee', 'leader'],
  administrator: ['anybody', 'person', 'employee', 'administrator'],
};

/** The policy's calls as they were when the proof began: a fault planted in the policy itself must not move what is expected. */
const PERMISSIONS: Readonly<Record<string, Permission>> = { ...operations };

/** One comparison of what a viewer got with what the policy says. */
export interface Verdict {
  cells: number;
  wrong: string[];
}

/** Whether this kind of viewer may ever make this call. */
export function mayEverCall(viewer: ViewerKind, operation: string): boolean {
  const permission = PERMISSIONS[operation];
  return permission !== undefined && mayCall(permission, personOf(viewer));
}

function personOf(viewer: ViewerKind): Viewer | null {
  const is = (standing: Standing) => STANDINGS[viewer].includes(standing);
  if (!is('person')) return null;
  return {
    personId: viewer,
    isEmployee: is('employee'),
    isLeader: is('leader'),
    isAdministrator: is('administrator'),
    bidderId: is('bidder') ? viewer : null,
    bidderKind: is('bidder') ? (is('employee') ? 'team' : 'vendor') : null,
  };
}

/** Marks that a viewer must not find in any answer: those of every other bidder; of all, where it speaks for none and does not judge. */
export function forbiddenMarks({ cast }: Stage, viewer: ViewerKind, state: JobState): Canary[] {
  const standings = STANDINGS[viewer];
  const hidden = BIDDERS.filter((bidder) => {
    if (SPEAKS_FOR[viewer] === bidder || isAmong('judges', standings, state)) return false;
    return !(bidder === 'team' && isAmong('workReaders', standings, state));
  });
  return hidden.flatMap((bidder) => cast.marks[bidder].canaries);
}

/** Each field of the schema for one viewer in one state: nothing came that the policy does not give. */
export function judgeReading(schema: GraphQLSchema, read: Read, viewer: ViewerKind, state: JobState): Verdict {
  const wrong = [...read.leaked, ...read.faults].map((what) => `${state} ${viewer}: ${what}`);
  let cells = 0;
  for (const [type, field] of fieldsOf(schema)) {
    cells += 1;
    const path = read.reached.get(`${type}.${field}`);
    const readers = readersOf(type, field);
    if (path !== undefined && (readers === null || !isAmong(readers, STANDINGS[viewer], state))) {
      wrong.push(
        `${state} ${viewer}: ${type}.${field} came by ${path}, and is for ${readers === null ? 'nobody' : audiences[readers].words}`,
      );
    }
  }
  return { cells, wrong };
}

/** What one of an audience got, all of them got: nobody is refused what the policy gives. */
export function judgeRefusals(schema: GraphQLSchema, reads: ReadonlyMap<ViewerKind, Read>, state: JobState): string[] {
  const wrong: string[] = [];
  for (const type of new Set(fieldsOf(schema).map(([name]) => name))) {
    const shared = sharedAudiences(schema, type);
    const gets = (viewer: ViewerKind) => shared.some((audience) => isAmong(audience, STANDINGS[viewer], state));
    const isThere = VIEWERS.some((viewer) => gets(viewer) && reads.get(viewer)?.types.has(type));
    for (const viewer of isThere ? VIEWERS : []) {
      if (gets(viewer) && reads.get(viewer)?.types.has(type) === false)
        wrong.push(`${state} ${viewer}: no ${type} came`);
    }
  }
  return wrong;
}

function sharedAudiences(schema: GraphQLSchema, type: string): Audience[] {
  const fields = fieldsOf(schema).filter(([name]) => name === type);
  const named = fields.map(([, field]) => readersOf(type, field));
  const isShared = named.every((audience) => audience !== null && !isOwn(audience));
  return isShared ? [...new Set(named.filter((audience) => audience !== null))] : [];
}

const known = new WeakMap<GraphQLSchema, [string, string][]>();

/** Every field of every type that is read, by type and name. */
export function fieldsOf(schema: GraphQLSchema): [string, string][] {
  const fields =
    known.get(schema) ??
    Object.values(schema.getTypeMap()).flatMap((type) => {
      if (
        !isObjectType(type) ||
        type.name.startsWith('__') ||
        type === schema.getMutationType() ||
        type === schema.getQueryType()
      )
        return [];
      return Object.keys(type.getFields()).map((field): [string, string] => [type.name, field]);
    });
  known.set(schema, fields);
  return fields;
}

/** One call by one viewer in one state: whoever is not among its movers changes nothing, and nobody changes a row of another bidder. */
export function judgeMove(
  stage: Stage,
  operation: string,
  moved: Moved,
  viewer: ViewerKind,
  state: JobState,
): string[] {
  const wrong: string[] = [];
  const say = (what: string) => wrong.push(`${state} ${viewer}: ${operation} ${what}`);
  const isRefused = moved.codes.some((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
  const mayCallIt = mayEverCall(viewer, operation);
  if (isRefused === mayCallIt) say(mayCallIt ? 'was refused at the door' : 'was let in');
  if (moved.status >= 500 || moved.codes.some((code) => !DOOR.has(code))) say(`broke: ${moved.text.slice(0, 200)}`);
  const movers = moversOf(operation);
  const mayMove = mayCallIt && (movers === null || isAmong(movers, STANDINGS[viewer], state));
  if (!mayMove && moved.touched.length > 0) say(`changed ${[...new Set(moved.touched)].join(', ')}`);
  const own = stage.cast.bidderOf[viewer];
  const others = moved.touched.filter((row) => OWNED.test(row) && !row.endsWith(`:${own}`));
  if (own !== undefined && others.length > 0 && mayMove && operation !== 'startJobFor')
    say(`changed rows of others: ${others.join(', ')}`);
  return wrong;
}

const DOOR = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'REFUSED', 'NOT_FOUND']);

/** Tables whose rows belong to the bidder that their `bidder_id` names. */
const OWNED =
  /^(proposal|bidder_capacity|bidding_hours|planned_work|brief_rating|acknowledgement|catalogue_promise|service|storefront|invitation|debrief):/;
