import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashPassword } from '../../apps/api/src/people/passwords.js';
import { SignIn } from '../../apps/api/src/people/sign-in.service.js';
import { refuse } from '../../apps/api/src/platform/graphql/refusal.js';
import { Actor, type Answer } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { isFull, prove, sized } from '../support/proof.js';
import { type Signs, timePair, zOf } from '../support/worlds/paired-times.js';

/*
 * Who has an account at a company is worth knowing to whoever wants to guess a password or to write a letter that looks real. Each
 * kind of account is tried with a wrong password beside an address that nobody has: the answers have to be alike byte for byte,
 * and none may take longer.
 */

const proof = prove('accounts');

const ROUNDS = sized(3, 100);
const PAIRS = 2_000;
/** So many standard deviations from a coin's count are a sign. */
const BAR = 4;
/** Tries that an address has before it has to wait. */
const TRIES = 10;

const NOBODY = 'nobody@company.example';

/** The kinds of account, and what makes one of them. */
const KINDS: Record<string, string> = {
  'an account': `password_hash = $2`,
  'an account whose access has ended': `password_hash = $2, deactivated_at = now()`,
  'an account without a password': `password_hash = null`,
  'an account that waits for its own password': `password_hash = $2, first_password_at = now()`,
  'an account whose first password is over': `password_hash = $2, first_password_at = now() - interval '60 days'`,
};

const WAYS = {
  signIn: `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) {
    __typename ... on SignedIn { viewer { email } } ... on Refusal { code message field at } } }`,
  choosePassword: `mutation ($email: String!, $password: String!) {
    choosePassword(email: $email, firstPassword: $password, next: "short") {
      __typename ... on SignedIn { viewer { email } } ... on Refusal { code message field at } } }`,
};

let market: Market;
let stranger: Actor;
const addresses = new Map<string, string>();

beforeAll(async () => {
  market = await openMarket();
  stranger = new Actor(market.address, '', 'A stranger', null);
  const hash = await hashPassword('four green chairs by the door');
  for (const [kind, change] of Object.entries(KINDS)) {
    const { personId } = await market.employee(kind);
    await market.owner.query(`update person set ${change} where id = $1 and $2::text is not null`, [personId, hash]);
    const { email } = await market.one<{ email: string }>('select email from person where id = $1', [personId]);
    addresses.set(kind, email);
  }
});
afterAll(() => market?.close());

const attempt = (document: string, email: string): Promise<Answer<unknown>> =>
  stranger.send(document, { email, password: 'a guess at the door' });

/** Nobody waits: what is counted here are the other answers. */
const forgetTries = () => market.owner.query('delete from rate_limit');

const said = ({ status, text, headers }: Answer<unknown>) => ({ status, text, headers });

/** How many of so many tries at this address are answered like those at the address that nobody has, the refusal to wait among them. */
async function alike(document: string, email: string, rounds: number): Promise<number> {
  let same = 0;
  for (let round = 0; round < rounds; round += 1) {
    await forgetTries();
    for (let n = 0; n <= TRIES; n += 1) {
      const [known, unknown] = [await attempt(document, email), await attempt(document, NOBODY)];
      expect(unknown.text).toContain(n < TRIES ? 'WRONG_SIGN_IN' : 'TOO_MANY_TRIES');
      if (JSON.stringify(said(known)) === JSON.stringify(said(unknown))) same += 1;
    }
  }
  return same;
}

/** In how many of the pairs a try at this address took longer than one at the address that nobody has. */
async function longer(document: string, email: string, pairs: number): Promise<Signs> {
  const sign = { longer: 0, of: 0 };
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair % TRIES === 0) await forgetTries();
    await timePair(
      sign,
      () => attempt(document, NOBODY),
      () => attempt(document, email),
    );
  }
  return sign;
}

/** While `work` goes on, an address that nobody has is refused before a password is checked, and in these words. */
async function hastily<Result>(words: string, work: () => Promise<Result>): Promise<Result> {
  const whole = SignIn.prototype as unknown as { known: (address: string, ...rest: unknown[]) => Promise<unknown> };
  const known = whole.known;
  whole.known = function hasty(address, ...rest) {
    return address === NOBODY
      ? Promise.resolve().then(() => refuse('WRONG_SIGN_IN', words))
      : known.call(this, address, ...rest);
  };
  try {
    return await work();
  } finally {
    whole.known = known;
  }
}

const WORDS = 'That e-mail and password do not belong together. Try again.';

describe('somebody who is not signed in', () => {
  test('would be told by other words, and by an answer that comes at once', async () => {
    const email = addresses.get('an account') ?? '';
    await forgetTries();
    const answers = await hastily('Nobody has that e-mail.', async () => [
      await attempt(WAYS.signIn, email),
      await attempt(WAYS.signIn, NOBODY),
    ]);
    const [known, unknown] = answers.map((each) => JSON.stringify(said(each)));
    const z = zOf(await hastily(WORDS, () => longer(WAYS.signIn, email, 60)));
    proof.planted(Number(known !== unknown) + Number(z > BAR), 2);
    proof.figure('z of an answer that came before a password was checked', Math.round(z * 10) / 10);
    expect(known).not.toBe(unknown);
    expect(z).toBeGreaterThan(BAR);
  }, 120_000);

  test.each(Object.entries(WAYS))(
    'by %s gets the same answers for every kind of account as for an address that nobody has',
    async (_, document) => {
      for (const [kind, email] of addresses) {
        const [same, of] = [await alike(document, email, ROUNDS), ROUNDS * (TRIES + 1)];
        proof.count(same, of);
        expect({ kind, same }).toEqual({ kind, same: of });
      }
    },
    1_800_000,
  );

  test.runIf(isFull)(
    'waits as long for every kind of account as for an address that nobody has',
    async () => {
      const signs: Signs[] = [];
      for (const email of addresses.values()) signs.push(await longer(WAYS.signIn, email, PAIRS));
      const farthest = Math.max(...signs.map((each) => Math.abs(zOf(each))));
      proof.figure(`pairs of tries for each of ${signs.length} kinds`, Math.min(...signs.map(({ of }) => of)));
      proof.figure('the farthest z of the times', Math.round(farthest * 100) / 100, {
        bar: `below ${BAR}`,
        isMet: farthest < BAR,
      });
    },
    3_600_000,
  );
});
