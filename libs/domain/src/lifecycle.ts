/**
 * Who may do what, and when, written as a table: each move says from which states it starts, where it leads and who
 * makes it. The same table decides, explains to the client what is possible now, and prints the diagram in the docs.
 */
import type { Refusal } from './refusal.js';

/** What every move needs to know: where the thing stands and what the person is to it. */
export interface MoveFacts<State extends string, Actor extends string> {
  state: State;
  actors: readonly Actor[];
}

/** One row of a lifecycle. */
export interface MoveRule<State extends string, Actor extends string, Facts> {
  from: readonly State[];
  /** `same`: the state stays as it is. `gone`: nothing is left. */
  to: State | 'same' | 'gone';
  by: readonly Actor[];
  /** Finishes the sentence "You can ...". */
  words: string;
  /** A further reason to refuse, asked last. */
  unless?: (facts: Facts) => Refusal | null;
}

/** What time alone brings about. Printed in the diagram, never tried. */
export interface Passage<State extends string> {
  from: State;
  to: State;
  words: string;
}

/** A whole lifecycle as data. */
export interface Lifecycle<
  State extends string,
  Actor extends string,
  Name extends string,
  Facts extends MoveFacts<State, Actor>,
> {
  /** The first state. A state called `none` means that nothing exists yet. */
  start: State;
  /** Each finishes the sentence "It is ... now." */
  states: Readonly<Record<State, string>>;
  /** Each begins the sentence "Only ... can". */
  actors: Readonly<Record<Actor, string>>;
  moves: Readonly<Record<Name, MoveRule<State, Actor, Facts>>>;
  passages: readonly Passage<State>[];
}

export type MoveResult<State extends string> = { ok: true; to: State | 'gone' } | ({ ok: false } & Refusal);

/** A move as the client sees it. */
export interface MoveOption<Name extends string> {
  name: Name;
  allowed: boolean;
  /** Why not. Null when allowed. */
  reason: string | null;
}

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** Decides one move: first who asks, then the state, then the row's own further reason. */
export function tryMove<S extends string, A extends string, N extends string, F extends MoveFacts<S, A>>(
  table: Lifecycle<S, A, N, F>,
  move: N,
  facts: F,
): MoveResult<S> {
  const rule = table.moves[move];
  if (!rule.by.some((actor) => facts.actors.includes(actor))) {
    const who = either.format(rule.by.map((actor) => table.actors[actor]));
    return { ok: false, code: 'NOT_YOURS', message: `Only ${who} can ${rule.words}.` };
  }
  if (!rule.from.includes(facts.state)) {
    const when = either.format(rule.from.map((state) => table.states[state]));
    const now = table.states[facts.state];
    return {
      ok: false,
      code: 'WRONG_STATE',
      message: `You can ${rule.words} only while it is ${when}. It is ${now} now.`,
    };
  }
  const refusal = rule.unless?.(facts) ?? null;
  if (refusal !== null) return { ok: false, ...refusal };
  return { ok: true, to: rule.to === 'same' ? facts.state : rule.to };
}

/** Every move of the table, each with whether it is possible now and, if not, why. */
export function movesFor<S extends string, A extends string, N extends string, F extends MoveFacts<S, A>>(
  table: Lifecycle<S, A, N, F>,
  facts: F,
): MoveOption<N>[] {
  return namesOf(table).map((name) => {
    const result = tryMove(table, name, facts);
    return { name, allowed: result.ok, reason: result.ok ? null : result.message };
  });
}

/** The table as a mermaid state diagram: the text that docs/architecture.md must contain. */
export function printDiagram<S extends string, A extends string, N extends string, F extends MoveFacts<S, A>>(
  table: Lifecycle<S, A, N, F>,
): string {
  const place = (state: string) => (state === 'none' || state === 'gone' ? '[*]' : state);
  const begin = table.start === 'none' ? [] : [`[*] --> ${table.start}`];
  const moved = namesOf(table).flatMap((name) => {
    const { from, to } = table.moves[name];
    return from.map((state) => `${place(state)} --> ${place(to === 'same' ? state : to)}: ${name}`);
  });
  const passed = table.passages.map(({ from, to, words }) => `${from} --> ${to}: ${words}`);
  return ['stateDiagram-v2', ...[...begin, ...moved, ...passed].map((line) => `  ${line}`), ''].join('\n');
}

function namesOf<S extends string, A extends string, N extends string, F extends MoveFacts<S, A>>(
  table: Lifecycle<S, A, N, F>,
): N[] {
  return Object.keys(table.moves) as N[];
}
