import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Autosaver, type SaveOutcome, type SavingState } from './autosaver';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function saverThat(save: (draft: { n: number }) => Promise<SaveOutcome>) {
  const sent: number[] = [];
  const told: SavingState[] = [];
  const first = { n: 0 };
  const recording = (draft: { n: number }) => {
    sent.push(draft.n);
    return save(draft);
  };
  return { saver: new Autosaver(first, recording, (state) => told.push(state)), sent, told, first };
}

it('saves the last of many quick changes, once, after a pause', async () => {
  const { saver, sent, told } = saverThat(async () => null);
  for (const n of [1, 2, 3]) {
    saver.change({ n });
    await vi.advanceTimersByTimeAsync(700);
  }
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent).toEqual([3]);
  expect(told).toEqual(['saving', 'saved']);
});

it('saves one at a time, and then what changed meanwhile', async () => {
  const { saver, sent } = saverThat(() => new Promise((done) => setTimeout(() => done(null), 1000)));
  saver.change({ n: 1 });
  const flushed = saver.flush();
  saver.change({ n: 2 });
  saver.change({ n: 3 });
  const flushedAgain = saver.flush();
  await vi.advanceTimersByTimeAsync(999);
  expect(sent).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1001);
  expect(await flushed).toBe(true);
  expect(await flushedAgain).toBe(true);
  expect(sent).toEqual([1, 3]);
});

it('says why it could not save, and tries again with the next change', async () => {
  const answers: SaveOutcome[] = ['Somebody else changed this draft.', null];
  const { saver, sent, told } = saverThat(async () => answers.shift() ?? null);
  saver.change({ n: 1 });
  expect(await saver.flush()).toBe(false);
  expect(told.at(-1)).toEqual({ failed: 'Somebody else changed this draft.' });
  saver.change({ n: 2 });
  await vi.advanceTimersByTimeAsync(800);
  expect(sent).toEqual([1, 2]);
  expect(told.at(-1)).toBe('saved');
});

it('has nothing to save while nothing changed', async () => {
  const { saver, sent, first } = saverThat(async () => null);
  saver.change(first);
  expect(await saver.flush()).toBe(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual([]);
});

it('tries again by itself when nobody was reached, less and less often, until it is saved', async () => {
  const away: SaveOutcome = { notReached: 'The server could not be reached.' };
  const answers: SaveOutcome[] = [away, away, away, null];
  const { saver, sent, told } = saverThat(async () => answers.shift() ?? null);
  saver.change({ n: 1 });
  await vi.advanceTimersByTimeAsync(800);
  expect(told.at(-1)).toEqual({ failed: 'The server could not be reached.' });
  await vi.advanceTimersByTimeAsync(4000);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(7999);
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1);
  await vi.advanceTimersByTimeAsync(16_000);
  expect(sent).toEqual([1, 1, 1, 1]);
  expect(told.at(-1)).toBe('saved');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(4);
});

it('does not try again what was refused', async () => {
  const { saver, sent } = saverThat(async () => 'Enter 1,000,000 people or fewer.');
  saver.change({ n: 1 });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(sent).toEqual([1]);
});
