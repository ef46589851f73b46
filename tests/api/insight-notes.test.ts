import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';

/* Notes on days: what leaders know and a figure does not. */

let market: Market;
let lea: Actor;

beforeAll(async () => {
  market = await openMarket();
  lea = await market.person('Lea', { department: 'Board', isLeader: true });
});

afterAll(() => market?.close());

interface Note {
  id: string;
  day: string;
  words: string;
  bidderName: string | null;
  madeBy: { name: string };
}

type Answer = Note & { __typename: string; code?: string; problems?: { field: string }[] };

const ADD = `mutation ($day: CalendarDate!, $words: String!, $bidderKey: ID, $datasetId: ID) {
  addInsightNote(day: $day, words: $words, bidderKey: $bidderKey, datasetId: $datasetId) { __typename
    ... on InsightNote { id day words bidderName madeBy { name } } ... on Refusal { code problems { field } } } }`;
const REMOVE = `mutation ($id: ID!) { removeInsightNote(id: $id) { __typename ... on Refusal { code } } }`;
const NOTES = `query ($from: CalendarDate, $to: CalendarDate) {
  insightNotes(from: $from, to: $to) { id day words bidderName madeBy { name } } }`;

const add = async (note: Record<string, unknown>) =>
  (await lea.ask<{ addInsightNote: Answer }>(ADD, note)).addInsightNote;
const notes = async (range: Record<string, unknown> = {}) =>
  (await lea.ask<{ insightNotes: Note[] }>(NOTES, range)).insightNotes;

test('a note stands on its day, in the order of days, until somebody takes it off', async () => {
  const later = await add({ day: '2026-03-02', words: ' New catering team started ' });
  const earlier = await add({ day: '2026-01-05', words: 'Prices of print went up' });
  expect(later).toMatchObject({ words: 'New catering team started', bidderName: null, madeBy: { name: 'Lea' } });
  expect((await notes()).map(({ day }) => day)).toEqual(['2026-01-05', '2026-03-02']);
  expect(await notes({ from: '2026-02-01' })).toEqual([expect.objectContaining({ id: later.id })]);
  expect(await notes({ to: '2026-02-01' })).toEqual([expect.objectContaining({ id: earlier.id })]);
  expect((await lea.ask<{ insights: { notes: Note[] } }>('{ insights { notes { id } } }')).insights.notes).toHaveLength(
    2,
  );
  expect((await lea.ask<{ removeInsightNote: Answer }>(REMOVE, { id: earlier.id })).removeInsightNote.__typename).toBe(
    'InsightNote',
  );
  expect(await notes()).toHaveLength(1);
  expect((await lea.ask<{ removeInsightNote: Answer }>(REMOVE, { id: earlier.id })).removeInsightNote.code).toBe(
    'NOT_FOUND',
  );
});

test('a note without words, on no day of ours, or about nobody of this dataset is refused', async () => {
  const empty = await add({ day: '1980-01-01', words: ' ' });
  expect(empty.code).toBe('NOTE_UNFINISHED');
  expect(empty.problems?.map(({ field }) => field)).toEqual(['words', 'day']);
  const nobody = '00000000-0000-4000-8000-000000000000';
  expect((await add({ day: '2026-01-01', words: 'x', bidderKey: nobody })).code).toBe('NOT_FOUND');
  expect((await add({ day: '2026-01-01', words: 'x', datasetId: nobody })).code).toBe('NOT_FOUND');
});
