import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Bidding, openMarket, type Market } from '../support/market.js';
import { saveService, serviceInput } from '../support/serving.js';
import { download, picture, tus } from '../support/uploading.js';

let market: Market;
let maya: Actor;
let tom: Actor;
let vera: Actor;
let rolf: Actor;
let web: Bidding;
let vista: Bidding;

beforeAll(async () => {
  market = await openMarket();
  maya = await market.employee('Maya');
  web = await market.team('Web team');
  vista = await market.vendor('Vista');
  tom = await market.teamMember('Tom', web);
  vera = await market.vendorPerson('Vera', vista);
  rolf = await market.vendorPerson('Rolf', await market.vendor('Rival'));
});

afterAll(() => market.close());

interface Front {
  hours: string;
  leadDays: number | null;
  bookingFrom: string | null;
  isOwn: boolean;
  bidder: { name: string; about: string };
  services: { title: string }[];
  taken: { of: number; count: number | null };
  pictures: { id: string; alt: string; caption: string }[];
}

const FRONT = `hours leadDays bookingFrom isOwn bidder { name about } contact { name } services { title } promises { text }
  pictures { id alt caption } taken { of count low high }`;

async function frontOf(actor: Actor, bidderId: string): Promise<Front | null> {
  const document = `query ($id: ID!) { storefront(bidderId: $id) { ${FRONT} } }`;
  return (await actor.ask<{ storefront: Front | null }>(document, { id: bidderId })).storefront;
}

interface Saved {
  code?: string;
  problems?: { field: string }[];
  hours?: string;
}

async function save(actor: Actor, part: object): Promise<Saved> {
  const front = { about: 'We keep the website.', hours: 'Mon to Fri, 9 to 17', leadDays: 3, ...part };
  const document = `mutation ($front: StorefrontInput!) { answer: saveStorefront(storefront: $front) {
    ... on Storefront { hours } ... on Refusal { code problems { field } } } }`;
  return (await actor.ask<{ answer: Saved }>(document, { front })).answer;
}

describe('a storefront', () => {
  test('has the same fields for a team and for a vendor, and is read by employees; vendors read their own', async () => {
    const next = `${new Date().getUTCFullYear() + 1}-01-15`;
    expect(await save(tom, { bookingFrom: next, contactId: tom.personId })).toEqual({ hours: 'Mon to Fri, 9 to 17' });
    await save(vera, {});
    expect(await frontOf(maya, web.id)).toMatchObject({
      leadDays: 3,
      bookingFrom: next,
      isOwn: false,
      contact: { name: 'Tom' },
    });
    expect(Object.keys((await frontOf(maya, vista.id)) ?? {})).toEqual(
      Object.keys((await frontOf(maya, web.id)) ?? {}),
    );
    expect(await frontOf(vera, vista.id)).toMatchObject({ isOwn: true, bidder: { about: 'We keep the website.' } });
    expect(await frontOf(vera, web.id)).toBeNull();
    expect(await frontOf(rolf, vista.id)).toBeNull();
  });

  test('is not shown once its bidder is gone, or while it is a guest', async () => {
    const gone = await market.vendor('Gone');
    await market.owner.query('update bidder set deactivated_at = clock_timestamp() where id = $1', [gone.id]);
    const guest = await market.vendor('Guest');
    await market.owner.query('update bidder set is_guest = true where id = $1', [guest.id]);
    expect([await frontOf(maya, gone.id), await frontOf(maya, guest.id)]).toEqual([null, null]);
  });

  test('names no day that is past, and only its own people', async () => {
    expect((await save(tom, { bookingFrom: '2020-01-01' })).problems).toEqual([{ field: 'storefront.bookingFrom' }]);
    expect(await save(tom, { contactId: maya.personId })).toMatchObject({ code: 'UNKNOWN' });
  });

  test('is found by words of what it offers, teams first', async () => {
    await saveService(tom, serviceInput(market, { title: 'Typo hunting' }));
    const names = async (filter: string) => {
      const { storefronts } = await maya.ask<{ storefronts: { edges: { node: Front }[] } }>(
        `{ storefronts(first: 20${filter}) { edges { node { bidder { name about } } } } }`,
      );
      return storefronts.edges.map(({ node }) => node.bidder.name);
    };
    expect(await names('')).toEqual(['Web team', 'Rival', 'Vista']);
    expect(await names(', words: "typo"')).toEqual(['Web team']);
    expect(await names(`, words: "website", categoryId: "${market.categoryId}"`)).toEqual(['Web team', 'Vista']);
    expect(await names(', words: "nothing like it"')).toEqual([]);
  });

  test('counts the requests of twelve full months, and says nothing of few', async () => {
    await market.owner.query(
      `insert into request_month (bidder_id, month, times_asked, times_taken)
       values ($1, record_from(), 4, 3), ($1, (record_from() - interval '1 month')::date, 50, 50), ($1, record_until(), 50, 50)`,
      [web.id],
    );
    expect((await frontOf(maya, web.id))?.taken).toMatchObject({ of: 4, count: null });
    await market.owner.query(`update request_month set times_asked = 8, times_taken = 6 where month = record_from()`);
    expect((await frontOf(maya, web.id))?.taken).toMatchObject({ of: 8, count: 6 });
  });
});

describe('a picture of past work', () => {
  const inBase64 = (text: string) => Buffer.from(text).toString('base64');

  async function upload(actor: Actor, name: string, alt: string, content = picture(300_000)) {
    const metadata = `filename ${inBase64(name)},alt ${inBase64(alt)},caption ${inBase64('2025')}`;
    const begun = await tus(actor, 'POST', '/api/storefront-pictures', {
      'upload-length': String(content.length),
      'upload-metadata': metadata,
    });
    if (begun.location === null) return { id: '', ...begun };
    const path = begun.location.startsWith('/') ? begun.location : `/api/storefront-pictures/${begun.location}`;
    const sent = await tus(
      actor,
      'PATCH',
      path,
      { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      content,
    );
    return { ...sent, id: path.split('/').at(-1) ?? '' };
  }

  test('is seen by whoever sees the storefront, byte by byte', async () => {
    const content = picture(300_000);
    const { id } = await upload(tom, 'stand.png', 'A stand with blue light', content);
    expect((await frontOf(maya, web.id))?.pictures).toEqual([{ id, alt: 'A stand with blue light', caption: '2025' }]);
    expect((await download(maya, 'storefront-pictures', id)).body.equals(content)).toBe(true);
    expect((await download(rolf, 'storefront-pictures', id)).status).toBe(404);
  });

  test.each([
    ['without words for those who do not see it', 'a.png', ' ', /what the picture shows/],
    ['that is no picture', 'a.pdf', 'A', /JPEG, PNG or WebP/],
  ])('is not taken %s', async (_, name, alt, words) => {
    const { status, message } = await upload(tom, name, alt);
    expect([status, message]).toEqual([422, expect.stringMatching(words)]);
  });

  test('is not taken from somebody who speaks for no bidder, nor when its content is something else', async () => {
    expect((await upload(maya, 'a.png', 'A')).status).toBe(404);
    expect((await upload(tom, 'a.png', 'A', Buffer.from('<html><script>1</script></html>'))).status).toBe(422);
  });

  test('is changed and removed by its own people alone', async () => {
    const { id } = await upload(vera, 'b.png', 'A hall');
    const describeAs = async (actor: Actor, alt: string) =>
      (
        await actor.ask<{ answer: { code?: string } }>(
          `mutation ($id: ID!, $alt: String!) { answer: describePicture(id: $id, alt: $alt, caption: "") { ... on Refusal { code } } }`,
          { id, alt },
        )
      ).answer.code;
    expect(await describeAs(tom, 'Mine')).toBe('NOT_FOUND');
    expect(await describeAs(vera, ' ')).toBe('PICTURE_WORDS');
    await describeAs(vera, 'A hall in the evening');
    expect((await frontOf(vera, vista.id))?.pictures).toEqual([{ id, alt: 'A hall in the evening', caption: '' }]);
    await vera.ask('mutation ($id: ID!) { removePicture(id: $id) { __typename } }', { id });
    expect((await frontOf(vera, vista.id))?.pictures).toEqual([]);
    expect((await download(vera, 'storefront-pictures', id)).status).toBe(404);
  });
});
