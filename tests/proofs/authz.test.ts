import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { expect, test } from 'vitest';
import { inRoot } from '../../apps/launcher/src/places.mjs';
import { type JobState } from '@bidwell/domain/access-policy';
import { type ViewerKind, VIEWERS } from '../support/authz/cast.js';
import { documentsFor, type Reading } from '../support/authz/documents.js';
import { type AuthzFault, FAULTS } from '../support/authz/faults.js';
import { forbiddenMarks, judgeMove, judgeReading, judgeRefusals, mayEverCall } from '../support/authz/matrix.js';
import { callsOfMove, takeBackMutations, tryMove, watchRows } from '../support/authz/moving-cells.js';
import { idsIn, type Read, readAll } from '../support/authz/reading-cells.js';
import { judgeRoutes } from '../support/authz/route-cells.js';
import { openStage, reach, type Stage } from '../support/authz/stage.js';
import { prove, sized } from '../support/proof.js';
import { withoutSecondWall } from '../support/worlds/second-wall.js';

/*
 * Who may see and do what: every field and call of the schema and every address beside it, as twelve viewers see one job in each of its
 * states, against the one policy.
 */

const proof = prove('authz');

/** One job lives through the first line of states; another is cancelled. The small run looks at three of them, and less deep. */
const LINES: JobState[][] = [
  ['draft', 'open', 'opening', 'opened', 'awarded', 'finished'],
  ['draft', 'open', 'cancelled'],
];
const LOOKED_AT: readonly JobState[] = sized(['open', 'opened', 'awarded'], LINES[0]?.concat('cancelled') ?? []);
const DEPTH = sized(2, 4);

const total = { cells: 0, moves: 0, paths: 0, wrong: [] as string[] };
const effective = new Set<string>();
const caught: string[] = [];

test(
  'nobody reads, calls or changes what the policy does not give them, in any state of a job',
  { timeout: 1_500_000 },
  async () => {
    for (const line of LINES) {
      const states = line.filter((state) => LOOKED_AT.includes(state) && (line === LINES[0] || state === 'cancelled'));
      if (states.length === 0) continue;
      const stage = await openStage();
      await watchRows(stage.market.owner);
      const schema = buildSchema(readFileSync(inRoot('libs/schema/schema.graphql'), 'utf8'));
      for (const state of line) {
        await reach[state](stage);
        if (states.includes(state)) await look(stage, schema, state);
      }
      await stage.market.close();
    }
    proof.count(total.cells - total.wrong.length, total.cells);
    proof.figure('of them calls that could change something', total.moves);
    proof.figure('paths by which fields were reached for', total.paths);
    proof.figure('mutations that changed something for somebody who may', effective.size, {
      bar: 'at least 40, or refusals would prove nothing',
      isMet: effective.size >= 40,
    });
    expect(total.wrong).toEqual([]);
  },
);

test('faults that somebody could make are noticed', () => {
  proof.planted(caught.length, FAULTS.length);
  expect(caught.toSorted()).toEqual(FAULTS.map(({ fault }) => fault).toSorted());
});

async function look(stage: Stage, schema: GraphQLSchema, state: JobState): Promise<void> {
  const ids = await idsIn(stage.market.owner);
  const documents = documentsFor(schema, DEPTH, ids);
  total.wrong.push(...(await readingsOf(stage, schema, state, VIEWERS, documents, true)));
  total.wrong.push(...(await movesOf(stage, schema, state, VIEWERS, allMoves(schema), true)));
  for (const viewer of VIEWERS) {
    const { cells, wrong } = await judgeRoutes(stage, viewer, state);
    total.cells += cells;
    total.wrong.push(...wrong);
  }
  for (const fault of FAULTS.filter((each) => each.state === state)) await plant(fault, stage, schema);
}

const allMoves = (schema: GraphQLSchema) => Object.keys(schema.getMutationType()?.getFields() ?? {});

async function readingsOf(
  stage: Stage,
  schema: GraphQLSchema,
  state: JobState,
  viewers: readonly ViewerKind[],
  documents: readonly Reading[],
  isCounted: boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  const reads = new Map<ViewerKind, Read>();
  for (const viewer of viewers) {
    const read = await readAll(
      schema,
      stage.cast.actors[viewer],
      documents,
      forbiddenMarks(stage, viewer, state),
      (root) => mayEverCall(viewer, root),
    );
    reads.set(viewer, read);
    const verdict = judgeReading(schema, read, viewer, state);
    wrong.push(...verdict.wrong);
    if (!isCounted) continue;
    total.cells += verdict.cells + new Set(documents.map(({ root }) => root)).size;
    total.paths += read.paths;
  }
  return isCounted ? [...wrong, ...judgeRefusals(schema, reads, state)] : wrong;
}

async function movesOf(
  stage: Stage,
  schema: GraphQLSchema,
  state: JobState,
  viewers: readonly ViewerKind[],
  operations: readonly string[],
  isCounted: boolean,
): Promise<string[]> {
  const wrong: string[] = [];
  const ids = await idsIn(stage.market.owner);
  const taking = takeBackMutations();
  for (const viewer of viewers) {
    for (const operation of operations.filter((name) => !ENDS_SESSIONS.has(name))) {
      const calls = callsOfMove(schema, operation, ids, stage.job);
      for (const { document, variables } of mayEverCall(viewer, operation) ? calls : calls.slice(0, 1)) {
        const moved = await tryMove(stage.cast.actors[viewer], document, variables, taking.touched);
        wrong.push(...judgeMove(stage, operation, moved, viewer, state));
        if (moved.touched.length > 0) effective.add(operation);
      }
      if (isCounted) [total.cells, total.moves] = [total.cells + 1, total.moves + 1];
    }
  }
  taking.stop();
  return wrong;
}

/** They would sign a viewer out, or in as somebody else. */
const ENDS_SESSIONS = new Set([
  'signOut',
  'signIn',
  'signInAsDemoPerson',
  'choosePassword',
  'enterGuestCode',
  'changePassword',
]);

/** Plants the fault, asks what it touches as those it should not serve, and takes it out. What merely broke is not caught. */
async function plant(fault: AuthzFault, stage: Stage, schema: GraphQLSchema): Promise<void> {
  const mend = await fault.plant(stage);
  const buildUp = await withoutSecondWall(stage.market.owner);
  try {
    const wrong = await wrongUnder(fault, stage, schema);
    if (wrong.some((what) => !/ broke\b/.test(what))) caught.push(fault.fault);
  } finally {
    await buildUp();
    await mend();
  }
}

async function wrongUnder(fault: AuthzFault, stage: Stage, schema: GraphQLSchema): Promise<string[]> {
  const { state, as } = fault;
  const ids = await idsIn(stage.market.owner);
  const documents = documentsFor(schema, 3, ids).filter(({ root }) => fault.queries?.includes(root));
  const wrong = [
    ...(await readingsOf(stage, schema, state, as, documents, false)),
    ...(await movesOf(stage, schema, state, as, fault.mutations ?? [], false)),
  ];
  for (const viewer of fault.isRoute === true ? as : []) wrong.push(...(await judgeRoutes(stage, viewer, state)).wrong);
  return wrong;
}
