import { useEffect, useRef, useState } from 'react';
import { useMove } from '../../../graphql/use-move';
import { ScoreProposalMutation } from './score-documents';

export interface GivenScore {
  value: number | null;
  note: string;
}

/**
 * One save after the other on the whole page: an answer holds all scores of its proposal, and one that was read before
 * another save had ended would take that one back.
 */
let queue = Promise.resolve();

/** Resolves when everything typed and left so far has been sent. */
export function whenAllScoresAreSaved(): Promise<void> {
  return queue;
}

/** Long enough that the second key of a ten belongs to the first. */
const PAUSE = 400;

/** One score and its note, saved by themselves: a moment after the last key, when left, and one save after the other. */
export function useScore(proposalId: string, criterionId: string, given: GivenScore, onSaved: () => void) {
  const [score, setScore] = useState(given);
  const move = useMove(ScoreProposalMutation);
  const wanted = useRef(given);
  const saved = useRef(given);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  // What came from elsewhere is taken over, unless something typed here still waits.
  const { value: givenValue, note: givenNote } = given;
  useEffect(() => {
    if (!isSame(wanted.current, saved.current)) return;
    wanted.current = saved.current = { value: givenValue, note: givenNote };
    setScore(saved.current);
  }, [givenValue, givenNote]);

  async function send(): Promise<void> {
    const sent = wanted.current;
    if (isSame(sent, saved.current)) return;
    const proposal = await move.run({ proposalId, criterionId, score: sent.value, note: sent.note });
    if (!proposal) return;
    saved.current = sent;
    onSaved();
  }

  const saveNow = () => {
    clearTimeout(timer.current);
    queue = queue.then(send);
  };

  const change = (part: Partial<GivenScore>) => {
    wanted.current = { ...wanted.current, ...part };
    setScore(wanted.current);
    clearTimeout(timer.current);
    timer.current = setTimeout(saveNow, PAUSE);
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  return { ...score, change, saveNow, problem: move.problems[0]?.message };
}

const isSame = (a: GivenScore, b: GivenScore) => a.value === b.value && a.note === b.note;
