/**
 * Level words to start from, so that nobody faces an empty form. Each set suits one thing that is often judged; every
 * word of it can be typed over.
 */
import type { CriterionLevel } from './levels.js';

/** A set of levels under the name of what it judges. */
export interface ReadyLevels {
  id: string;
  name: string;
  levels: readonly CriterionLevel[];
}

const set = (id: string, name: string, ...words: [string, string, string, string]): ReadyLevels => {
  const [ten, seven, four, one] = words;
  const levels = [
    { score: 10, words: ten },
    { score: 7, words: seven },
    { score: 4, words: four },
    { score: 1, words: one },
  ];
  return { id, name, levels };
};

export const READY_LEVELS: readonly ReadyLevels[] = [
  set(
    'fit',
    'Fits the brief',
    'Answers every point of the brief, and adds something of use that we had not thought of.',
    'Answers every point of the brief, with our own dates, numbers and places.',
    'Answers most points; one that matters is general or left open.',
    'A standard offer that hardly speaks of our brief.',
  ),
  set(
    'promises',
    'Service promises',
    'Faster than we asked on every promise, each measurable, and a remedy if one is missed.',
    'Meets what we asked, each promise measurable.',
    'Some promises cannot be measured, or leave out what we asked for.',
    'No promise we could hold them to.',
  ),
  set(
    'record',
    'People and record',
    'The people who will do it are named and did the same for others, who would take them again.',
    'The people are named and have done similar work.',
    'The firm has done similar work; who will do ours is open.',
    'Nothing shows that they have done such work.',
  ),
  set(
    'plan',
    'Plan and risks',
    'A plan by day with owners, the likely troubles named, and a second way for each.',
    'A plan with dates that fit ours, and the main troubles named.',
    'A plan in outline; what could go wrong is left out.',
    'No plan.',
  ),
  set(
    'idea',
    'Ideas',
    'An idea of its own that serves our aim, thought through to how it is done.',
    'A good idea that suits our people.',
    'Does what is usually done.',
    'No idea beyond the list of services.',
  ),
  set(
    'ease',
    'Easy for our people',
    'Everybody can take part without asking anybody, those with special needs too.',
    'Most can take part without help; special needs are met when asked for.',
    'Takes some effort of our people, or leaves some out.',
    'Many of our people could not take part or use it.',
  ),
];

/** The ready-made set with this id. */
export function readyLevels(id: string): readonly CriterionLevel[] {
  return READY_LEVELS.find((ready) => ready.id === id)?.levels ?? [];
}
