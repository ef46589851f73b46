import { expect, test } from 'vitest';
import { movesFor, printDiagram, tryMove, type Lifecycle, type MoveFacts } from './lifecycle.js';

type LampState = 'none' | 'off' | 'on' | 'broken';
type LampActor = 'owner' | 'guest';
type LampMove = 'buy' | 'switchOn' | 'dust' | 'throwAway';
interface LampFacts extends MoveFacts<LampState, LampActor> {
  hasPower: boolean;
}

const lamp: Lifecycle<LampState, LampActor, LampMove, LampFacts> = {
  start: 'none',
  states: { none: 'not there', off: 'off', on: 'on', broken: 'broken' },
  actors: { owner: 'the owner', guest: 'a guest' },
  moves: {
    buy: { from: ['none'], to: 'off', by: ['owner'], words: 'buy a lamp' },
    switchOn: {
      from: ['off'],
      to: 'on',
      by: ['owner', 'guest'],
      words: 'switch it on',
      unless: ({ hasPower }) => (hasPower ? null : { code: 'NO_POWER', message: 'There is no power.' }),
    },
    dust: { from: ['off', 'on'], to: 'same', by: ['owner'], words: 'dust it' },
    throwAway: { from: ['off', 'broken'], to: 'gone', by: ['owner'], words: 'throw it away' },
  },
  passages: [{ from: 'on', to: 'broken', words: 'years pass' }],
};

const facts = (state: LampState, ...actors: LampActor[]): LampFacts => ({ state, actors, hasPower: true });

test('a move that the table allows leads where the table says', () => {
  expect(tryMove(lamp, 'switchOn', facts('off', 'guest'))).toEqual({ ok: true, to: 'on' });
});

test('a move to the same state leaves the state as it is', () => {
  expect(tryMove(lamp, 'dust', facts('on', 'owner'))).toEqual({ ok: true, to: 'on' });
  expect(tryMove(lamp, 'dust', facts('off', 'owner'))).toEqual({ ok: true, to: 'off' });
});

test('a move may leave nothing behind', () => {
  expect(tryMove(lamp, 'throwAway', facts('broken', 'owner'))).toEqual({ ok: true, to: 'gone' });
});

test('somebody with several parts may do what any of them may', () => {
  expect(tryMove(lamp, 'dust', facts('on', 'guest', 'owner')).ok).toBe(true);
});

test('somebody the table does not name is told who may, whatever the state', () => {
  const refusal = { ok: false, code: 'NOT_YOURS', message: 'Only the owner can dust it.' };
  expect(tryMove(lamp, 'dust', facts('on', 'guest'))).toEqual(refusal);
  expect(tryMove(lamp, 'dust', facts('broken', 'guest'))).toEqual(refusal);
});

test('when several may, all of them are named', () => {
  const result = tryMove(lamp, 'switchOn', facts('off'));
  expect(result).toMatchObject({ message: 'Only the owner or a guest can switch it on.' });
});

test('a move from another state says from which it works and which it is', () => {
  expect(tryMove(lamp, 'dust', facts('broken', 'owner'))).toEqual({
    ok: false,
    code: 'WRONG_STATE',
    message: 'You can dust it only while it is off or on. It is broken now.',
  });
});

test('the further reason of a row is asked last', () => {
  const dark = (state: LampState, ...actors: LampActor[]) => ({ ...facts(state, ...actors), hasPower: false });
  const refused = { ok: false, code: 'NO_POWER', message: 'There is no power.' };
  expect(tryMove(lamp, 'switchOn', dark('off', 'owner'))).toEqual(refused);
  expect(tryMove(lamp, 'switchOn', dark('on', 'owner'))).toMatchObject({ code: 'WRONG_STATE' });
});

test('every move is listed in the order of the table, with its reason when refused', () => {
  expect(movesFor(lamp, facts('off', 'owner'))).toEqual([
    {
      name: 'buy',
      allowed: false,
      reason: 'You can buy a lamp only while it is not there. It is off now.',
    },
    { name: 'switchOn', allowed: true, reason: null },
    { name: 'dust', allowed: true, reason: null },
    { name: 'throwAway', allowed: true, reason: null },
  ]);
});

test('the diagram shows every move from every state, and what time brings', () => {
  expect(printDiagram(lamp)).toBe(`stateDiagram-v2
  [*] --> off: buy
  off --> on: switchOn
  off --> off: dust
  on --> on: dust
  off --> [*]: throwAway
  broken --> [*]: throwAway
  on --> broken: years pass
`);
});

test('the diagram of a thing that exists from the start begins at its first state', () => {
  expect(printDiagram({ ...lamp, start: 'off' }).split('\n')[1]).toBe('  [*] --> off');
});
