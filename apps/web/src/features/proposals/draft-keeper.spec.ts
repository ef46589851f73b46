import { BLANK_CONTENT, type ProposalContent } from '@bidwell/domain/proposal-content';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DraftKeeper, type Kept } from './draft-keeper';

const content = (pitch: string): ProposalContent => ({ ...BLANK_CONTENT, pitch, currency: 'EUR' });
const saved = (revision: number): Kept => ({ outcome: 'saved', revision, at: '2026-11-22T14:02:00Z' });

let sent: { pitch: string; revision: number | null }[];
let answers: (Kept | Promise<Kept>)[];
let told: string[];

function keeper(revision: number | null = 0): DraftKeeper<ProposalContent> {
  const save = async ({ pitch }: ProposalContent, on: number | null) => {
    sent.push({ pitch, revision: on });
    return answers.shift() ?? saved((on ?? 0) + 1);
  };
  return new DraftKeeper(revision, save, (kept) => told.push(kept === 'saving' ? kept : kept.outcome));
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  answers = [];
  told = [];
});

afterEach(() => vi.useRealTimers());

it('saves once, 800 ms after the last key', async () => {
  const draft = keeper();
  draft.plan(content('a'));
  await vi.advanceTimersByTimeAsync(700);
  draft.plan(content('ab'));
  await vi.advanceTimersByTimeAsync(799);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([{ pitch: 'ab', revision: 0 }]);
  expect(told).toEqual(['saving', 'saved']);
});

it('begins the draft with the first key, not after a pause', async () => {
  const draft = keeper(null);
  draft.plan(content('a'));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual([{ pitch: 'a', revision: null }]);
  draft.plan(content('ab'));
  await vi.advanceTimersByTimeAsync(799);
  expect(sent).toHaveLength(1);
});

it('saves at once when a field is left, and not again without a change', async () => {
  const draft = keeper();
  draft.plan(content('a'));
  await draft.flush();
  await draft.flush();
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toHaveLength(1);
});

it('writes each save on the revision that the last one gave, one after the other', async () => {
  const draft = keeper(4);
  let answer = (_kept: Kept) => {};
  answers.push(new Promise((resolve) => (answer = resolve)));
  draft.plan(content('a'));
  const first = draft.flush();
  await vi.advanceTimersByTimeAsync(0);
  draft.plan(content('b'));
  const second = draft.flush();
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toEqual([{ pitch: 'a', revision: 4 }]);
  answer(saved(5));
  await Promise.all([first, second]);
  expect(sent[1]).toEqual({ pitch: 'b', revision: 5 });
});

it('tries again by itself while the server cannot be reached, with what was typed since', async () => {
  const draft = keeper();
  answers.push({ outcome: 'unreachable', words: '' });
  draft.plan(content('a'));
  await draft.flush();
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent.map(({ pitch }) => pitch)).toEqual(['a', 'a']);
  expect(told).toEqual(['saving', 'unreachable', 'saving', 'saved']);
});

it('never writes over a colleague: after a conflict it waits, and goes on from their revision with what is here', async () => {
  const draft = keeper(1);
  answers.push({ outcome: 'conflict', words: '' });
  draft.plan(content('mine'));
  await draft.flush();
  draft.plan(content('mine again'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(1);
  draft.goOn(7);
  await draft.flush();
  expect(sent[1]).toEqual({ pitch: 'mine again', revision: 7 });
});

it('sends nothing by itself once it is stopped', async () => {
  const draft = keeper();
  draft.plan(content('too late'));
  await draft.stop();
  draft.plan(content('later still'));
  await draft.flush();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toEqual([]);
});

it('saves what was typed while it was stopped, as soon as it goes on', async () => {
  const draft = keeper(3);
  await draft.stop();
  draft.plan(content('typed while a submission was refused'));
  draft.goOn();
  await vi.advanceTimersByTimeAsync(800);
  expect(sent).toEqual([{ pitch: 'typed while a submission was refused', revision: 3 }]);
});

it('forgets what was settled otherwise', async () => {
  const draft = keeper();
  draft.plan(content('submitted in the meantime'));
  draft.forget();
  await draft.flush();
  expect(sent).toEqual([]);
});
