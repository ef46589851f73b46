import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../apps/api/src/people/passwords.js';
import { CONFIG, type Config } from '../../apps/api/src/platform/config.js';
import { Actor } from '../support/actor.js';
import { given, signedIn } from '../support/builders-link.js';
import { Builders } from '../../apps/api/src/demo/builders/builders.js';
import { type Market, openMarket } from '../support/market.js';

const PASSWORD = 'four green chairs by the door';

let market: Market;
/** The same company as it is when it runs as a demo. */
let demo: Market;

beforeAll(async () => {
  market = await openMarket();
  demo = await openMarket((app) => void (app.get<Config>(CONFIG).isDemo = true));
});

afterAll(async () => {
  await market.close();
  await demo.close();
});

interface Entered {
  text: string;
  code: string | null;
  cookie: string | null;
  actor: Actor;
}

const SIGN_IN = `mutation ($email: String!, $password: String!) { answer: signIn(email: $email, password: $password) {
  __typename ... on SignedIn { viewer { email person { id name } } } ... on Refusal { code message field at } } }`;
const AS_DEMO = `mutation ($email: String!) { answer: signInAsDemoPerson(email: $email) {
  __typename ... on SignedIn { viewer { email person { id name } } } ... on Refusal { code message } } }`;

/** Signs in as a browser does, with the cookie it may already have. */
async function enter({ address }: Market, query: string, variables: object, cookie = ''): Promise<Entered> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data } = JSON.parse(text) as {
    data: { answer: { code?: string; viewer?: { person: { id: string; name: string } } } };
  };
  const set = response.headers.get('set-cookie');
  const token = /bidwell_session=([^;]+)/.exec(set ?? '')?.[1] ?? null;
  const { id = '', name = 'Nobody' } = data.answer.viewer?.person ?? {};
  return { text, code: data.answer.code ?? null, cookie: set, actor: new Actor(address, id, name, token) };
}

const viewerOf = async (actor: Actor) =>
  (await actor.ask<{ viewer: { email: string } | null }>('{ viewer { email } }')).viewer;

/** Somebody with a password of their own. */
async function withPassword(email: string) {
  const passwordHash = await hashPassword(PASSWORD);
  return given(market, (build) => build.person({ name: email, email, passwordHash }));
}

describe('signing in by e-mail and password', () => {
  test('begins a session that scripts cannot read', async () => {
    await withPassword('rita@company.example');
    const { cookie, actor } = await enter(market, SIGN_IN, { email: 'rita@company.example', password: PASSWORD });
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(await viewerOf(actor)).toEqual({ email: 'rita@company.example' });
  });

  test('minds neither capitals nor spaces around the address', async () => {
    await withPassword('ines@company.example');
    const { actor } = await enter(market, SIGN_IN, { email: '  Ines@Company.Example ', password: PASSWORD });
    expect(await viewerOf(actor)).toEqual({ email: 'ines@company.example' });
  });

  test('refuses a wrong password and an unknown address in the same words', async () => {
    await withPassword('tom@company.example');
    const wrong = await enter(market, SIGN_IN, { email: 'tom@company.example', password: 'four red chairs' });
    const unknown = await enter(market, SIGN_IN, { email: 'tim@company.example', password: PASSWORD });
    expect(wrong.code).toBe('WRONG_SIGN_IN');
    expect(wrong.text).toBe(unknown.text);
    expect(wrong.cookie).toBeNull();
  });

  test('refuses somebody without a password, and somebody whose access has ended, in those words too', async () => {
    await given(market, (build) => build.person({ email: 'none@company.example' }));
    const gone = await withPassword('gone@company.example');
    await market.owner.query('update person set deactivated_at = now() where id = $1', [gone.id]);
    for (const email of ['none@company.example', 'gone@company.example']) {
      expect((await enter(market, SIGN_IN, { email, password: PASSWORD })).code).toBe('WRONG_SIGN_IN');
    }
  });

  test('allows ten tries an address in a quarter of an hour, and the right password is no exception', async () => {
    await withPassword('lena@company.example');
    for (let tries = 1; tries <= 10; tries += 1) {
      expect((await enter(market, SIGN_IN, { email: 'lena@company.example', password: `guess ${tries}` })).code).toBe(
        'WRONG_SIGN_IN',
      );
    }
    const eleventh = await enter(market, SIGN_IN, { email: 'LENA@company.example', password: PASSWORD });
    expect(eleventh.code).toBe('TOO_MANY_TRIES');
    await withPassword('noor@company.example');
    expect((await enter(market, SIGN_IN, { email: 'noor@company.example', password: PASSWORD })).code).toBeNull();
    await market.owner.query('update rate_limit set expire = expire - 960000');
    expect((await enter(market, SIGN_IN, { email: 'lena@company.example', password: PASSWORD })).code).toBeNull();
  });

  test('does not wait for itself when everybody signs in at once', async () => {
    const emails = Array.from({ length: 40 }, (_, n) => `rush${n}@company.example`);
    const entered = await Promise.all(emails.map((email) => enter(market, SIGN_IN, { email, password: PASSWORD })));
    expect(new Set(entered.map(({ code }) => code))).toEqual(new Set(['WRONG_SIGN_IN']));
  });

  test('begins no session by a password that is being reset in the same moment', async () => {
    const { id } = await withPassword('sam@company.example');
    await market.owner.query('begin');
    await market.owner.query('update person set password_hash = $2 where id = $1', [id, await hashPassword('reset')]);
    await market.owner.query('delete from session where person_id = $1', [id]);
    const entering = enter(market, SIGN_IN, { email: 'sam@company.example', password: PASSWORD });
    await new Promise((resolve) => setTimeout(resolve, 400));
    await market.owner.query('commit');
    expect((await entering).code).toBe('WRONG_SIGN_IN');
  });

  test('ends the session that the browser had before', async () => {
    const before = await signedIn(market, await withPassword('dana@company.example'));
    const cookie = `bidwell_session=${before.sessionToken}`;
    const { actor } = await enter(market, SIGN_IN, { email: 'dana@company.example', password: PASSWORD }, cookie);
    expect(await viewerOf(actor)).not.toBeNull();
    expect(await viewerOf(before)).toBeNull();
  });
});

describe('a session', () => {
  test('ends when its person signs out, and only that one', async () => {
    const person = await given(market, (build) => build.person());
    const [office, telephone] = [await signedIn(market, person), await signedIn(market, person)];
    expect(await office.ask('mutation { signOut }')).toEqual({ signOut: true });
    expect(await viewerOf(office)).toBeNull();
    expect(await viewerOf(telephone)).not.toBeNull();
  });

  test('is over when its time is up', async () => {
    const actor = await signedIn(market, await given(market, (build) => build.person()));
    await market.owner.query('update session set expires_at = now() where person_id = $1', [actor.personId]);
    expect(await viewerOf(actor)).toBeNull();
    expect((await actor.send('{ home { nextDeadline } }')).errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });

  test('of somebody whose access has ended opens nothing', async () => {
    const actor = await signedIn(market, await given(market, (build) => build.person()));
    await market.owner.query('update person set deactivated_at = now() where id = $1', [actor.personId]);
    expect(await viewerOf(actor)).toBeNull();
  });

  test('is kept as a hash: what lies in the database opens nothing', async () => {
    const actor = await signedIn(market, await given(market, (build) => build.person()));
    const { hash } = await market.one<{ hash: string }>(
      `select encode(token_hash, 'base64') as hash from session where person_id = $1`,
      [actor.personId],
    );
    expect(hash).not.toContain(actor.sessionToken);
    expect(
      await viewerOf(
        new Actor(market.address, actor.personId, 'Thief', hash.replaceAll('+', '-').replaceAll('/', '_')),
      ),
    ).toBeNull();
  });

  test('knows at once what its person has become', async () => {
    const person = await given(market, (build) => build.person());
    const actor = await signedIn(market, person);
    const roles = '{ viewer { isLeader bidder { name } } }';
    expect(await actor.ask(roles)).toEqual({ viewer: { isLeader: false, bidder: null } });
    await market.owner.query('update person set is_leader = true where id = $1', [person.id]);
    const team = await market.team('Quick team');
    await market.owner.query('insert into membership values ($1, $2)', [person.id, team.id]);
    expect(await actor.ask(roles)).toEqual({ viewer: { isLeader: true, bidder: { name: 'Quick team' } } });
  });
});

describe('demo people', () => {
  const rita = {
    name: 'Rita',
    email: 'rita@fernhill.example',
    demo: { order: 2, role: 'Requester', story: 'Choose.' },
  };
  const tom = { name: 'Tom', email: 'tom@fernhill.example', demo: { order: 1, role: 'Team', story: 'Propose.' } };
  /** Sample data is marked as such: only that can be signed in as. */
  const loadTwo = (place: Market) =>
    given(
      place,
      (build) => [build.person(rita), build.person(tom), build.person({ email: 'quiet@fernhill.example' })],
      new Builders({ isSample: true }),
    );

  beforeAll(async () => {
    await loadTwo(market);
    await loadTwo(demo);
  });

  test('are listed in the demo, in their order, and nowhere else', async () => {
    const list = '{ demoPeople { name email role story } }';
    const stranger = (place: Market) => new Actor(place.address, '', 'Nobody', null);
    expect(await stranger(demo).ask(list)).toEqual({
      demoPeople: [
        { name: 'Tom', email: 'tom@fernhill.example', role: 'Team', story: 'Propose.' },
        { name: 'Rita', email: 'rita@fernhill.example', role: 'Requester', story: 'Choose.' },
      ],
    });
    expect(await stranger(market).ask(list)).toEqual({ demoPeople: [] });
  });

  test('can be signed in as in the demo', async () => {
    const { actor } = await enter(demo, AS_DEMO, { email: 'Rita@fernhill.example' });
    expect(await viewerOf(actor)).toEqual({ email: 'rita@fernhill.example' });
  });

  test('cannot be signed in as outside the demo', async () => {
    const refused = await enter(market, AS_DEMO, { email: 'rita@fernhill.example' });
    expect(refused).toMatchObject({ code: 'NOT_A_DEMO', cookie: null });
  });

  test('are nobody else: real people and quiet ones are refused', async () => {
    await given(demo, (build) => build.person({ name: 'Real', email: 'real@company.example', demo: rita.demo }));
    for (const email of ['real@company.example', 'quiet@fernhill.example', 'nobody@fernhill.example']) {
      expect(await enter(demo, AS_DEMO, { email })).toMatchObject({ code: 'NOT_FOUND', cookie: null });
    }
  });
});
