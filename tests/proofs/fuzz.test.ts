import fc from 'fast-check';
import { buildSchema, getNamedType, type GraphQLField, isLeafType, isUnionType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edgeValue } from '../support/abuse/edge-values.js';
import { Actor } from '../support/actor.js';
import { openedJob } from '../support/choosing.js';
import { deepest } from '../support/every-answer.js';
import { type Market, openMarket } from '../support/market.js';
import { prove, sized } from '../support/proof.js';
import { publishJob } from '../support/proposing.js';
import { drawn } from '../support/worlds/values.js';
import { text } from '../architecture/tools.js';

/* Bad input gets a refusal in words, never a crash and never a piece of the inside. */

const proof = prove('fuzz');
const CALLS = sized(400, 50_000);
const AT_ONCE = 8;

/** How long it may take: what is not reached by then is said. */
const MINUTES = Number(process.env.PROOF_MINUTES ?? 20);

/** What an answer never holds: a fault of ours, a stack, the words of the database, the names of its tables and roles. */
const INSIDE =
  /"FAULT"|Something broke|node_modules|\.[jt]s:\d+|\bat [\w.<>]+ \(|syntax error|violates|duplicate key|relation \\?"|column \\?"|permission denied for|bidwell_(web|owner|opener)|QueryFailed|TypeError|select .{1,80} from /i;

const schema = buildSchema(text('libs/schema/schema.graphql'));

let market: Market;
let people: Actor[];
let ids: string[];
let rita: Actor;

beforeAll(async () => {
  market = await openMarket((app) => {
    app.use('/graphql', (req: Request & { headers: Record<string, string> }, res: PlantedAnswer, next: () => void) => {
      const planted = PLANTED[req.headers['x-planted'] ?? ''];
      if (planted === undefined) return next();
      res.status(planted[0]).json({ errors: [{ message: planted[1] }] });
    });
  });
  rita = await market.employee('Rita');
  const team = await market.team('Events team');
  const vendor = await market.vendor('Lantern & Co');
  const tom = await market.teamMember('Tom', team);
  const vera = await market.vendorPerson('Vera', vendor);
  const adam = await market.person('Adam', { department: 'IT', isAdministrator: true });
  const dana = await market.person('Dana', { department: 'Board', isLeader: true });
  people = [rita, tom, vera, adam, dana, new Actor(market.address, '', 'Nobody', null)];
  const opened = await openedJob(market, rita, [
    [tom, 1000],
    [vera, 900],
  ]);
  const open = await publishJob(market, rita);
  ids = [opened.id, open.id, team.id, vendor.id, market.categoryId, market.goalId];
});

afterAll(() => market?.close());

interface PlantedAnswer {
  status: (code: number) => { json: (body: object) => void };
}

const PLANTED: Record<string, [number, string]> = {
  crash: [502, 'Bad gateway'],
  stack: [200, 'Error: no\n    at Submit.now (/srv/app/submit.js:12:3)'],
  sql: [200, 'duplicate key value violates unique constraint "proposal_pkey"'],
  query: [200, 'select price from proposal_version where job_id = $1'],
};

interface Call {
  who: number;
  query: string;
  variables: Record<string, unknown>;
}

const fields = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field] as const),
].filter(([, { name }]) => name !== 'signOut');

const call: fc.Arbitrary<Call> = drawn((draw) => {
  const [operation, field] = draw(...fields);
  const given = field.args.filter(({ type }) => String(type).endsWith('!') || draw(true, true, false));
  const variables = Object.fromEntries(given.map(({ name, type }) => [name, edgeValue(type, ids, draw)]));
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
  const inBrackets = (words: string) => (words === '' ? '' : `(${words})`);
  const isDeep = draw(true, false, false, false);
  const query = `${operation} ${inBrackets(declared)} { ${field.name}${inBrackets(passed)}${selectionOf(field, isDeep)} }`;
  return { who: draw(0, 1, 2, 3, 4, 5), query, variables };
});

function selectionOf({ type }: GraphQLField<unknown, unknown>, isDeep: boolean): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isDeep) return deepest(schema, named);
  const isRefusable = isUnionType(named) && named.getTypes().some(({ name }) => name === 'Refusal');
  return isRefusable ? ' { __typename ... on Refusal { code message field problems { message } } }' : ' { __typename }';
}

interface Told {
  status: number;
  text: string;
  took: number;
}

async function send({ who, query, variables }: Call, headers: Record<string, string> = {}): Promise<Told> {
  const cookie = `bidwell_session=${people[who]?.sessionToken ?? ''}`;
  const begun = performance.now();
  const response = await fetch(`${market.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, text: await response.text(), took: performance.now() - begun };
}

/** What is wrong with an answer, or null. Words that the caller sent and reads again are not the inside. */
function wrongIn({ status, text: said }: Told, { variables }: Pick<Call, 'variables'>): string | null {
  if (status >= 500) return `answered ${status}`;
  const found = INSIDE.exec(said);
  return found === null || JSON.stringify(variables).includes(found[0]) ? null : `told "${found[0]}"`;
}

test('an answer that crashed, or that tells a stack, the words of the database or a statement, is noticed', async () => {
  const plain = { who: 0, query: '{ serverTime }', variables: {} };
  expect(wrongIn(await send(plain), plain)).toBeNull();
  let caught = 0;
  for (const planted of Object.keys(PLANTED)) {
    if (wrongIn(await send(plain, { 'x-planted': planted }), plain) !== null) caught += 1;
  }
  proof.planted(caught, Object.keys(PLANTED).length);
  expect(caught).toBe(Object.keys(PLANTED).length);
});

test('calls with values at every edge are answered in words', async () => {
  // A first call of each field, then drawn ones; each batch is drawn when its turn comes, so that memory stays flat.
  const wrong: string[] = [];
  const times: number[] = [];
  const names = new Set<string>();
  const end = Date.now() + MINUTES * 60_000;
  for (let done = 0; done < CALLS && Date.now() < end; done += 200) {
    const batch = fc.sample(call, { numRuns: Math.min(200, CALLS - done), seed: proof.seed + done });
    const worker = async (from: number) => {
      for (let n = from; n < batch.length; n += AT_ONCE) {
        const one = batch[n] as Call;
        const told = await send(one);
        times.push(told.took);
        names.add(/\{ (\w+)/.exec(one.query)?.[1] ?? '');
        const fault = wrongIn(told, one);
        if (fault !== null)
          wrong.push(`${fault}: ${one.query.slice(0, 120)} ${JSON.stringify(one.variables).slice(0, 300)}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, from) => worker(from)));
  }
  proof.count(times.length - wrong.length, times.length);
  if (times.length < CALLS)
    proof.shortfall(
      `${times.length} of ${CALLS} calls, which is what ${MINUTES} minutes of this machine, shared with others, allowed.`,
    );
  proof.figure('operations of the schema that were called', names.size);
  const slow = times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0;
  proof.figure(`milliseconds for 99 in 100 answers, ${AT_ONCE} at once`, Math.round(slow));
  expect(wrong.slice(0, 12), `seed ${proof.seed}`).toEqual([]);
  const still = await rita.send<{ viewer: object | null }>('{ viewer { email } }');
  expect(still.status).toBe(200);
}, 1_400_000);

test('what is taken from somebody is gone with their next request', async () => {
  const adam = await market.person('Ada', { department: 'IT', isAdministrator: true });
  await market.person('Abe', { department: 'IT', isAdministrator: true });
  const kinds: [string, (n: number) => Promise<Actor>, string][] = [
    [
      'removeMember',
      async (n) => market.teamMember(`Mem ${n}`, await market.team(`Team ${n}`)),
      '{ myBids(first: 1) { pageInfo { hasNextPage } } }',
    ],
    ['deactivatePerson', (n) => market.employee(`Gone ${n}`), '{ departments { id } }'],
    ['resetPassword', (n) => market.employee(`Reset ${n}`), '{ departments { id } }'],
    [
      'changeRoles',
      (n) => market.person(`Lead ${n}`, { department: 'Board', isLeader: true }),
      '{ savedViews { id } }',
    ],
  ];
  let bitten = 0;
  for (const [move, make, ask] of kinds) {
    for (let n = 0; n < 5; n += 1) {
      const person = await make(n);
      expect((await person.send(ask)).errors, `${move} before`).toEqual([]);
      const roles = move === 'changeRoles' ? ', isLeader: false, isAdministrator: false' : '';
      const { errors } = await adam.send(`mutation { ${move}(personId: "${person.personId}"${roles}) { __typename } }`);
      expect(errors).toEqual([]);
      const after = await person.send(ask);
      if (/UNAUTHENTICATED|FORBIDDEN/.test(after.text)) bitten += 1;
    }
  }
  proof.figure('changes of access that held with the next request, of 20', bitten, {
    bar: 'all 20',
    isMet: bitten === 20,
  });
});
