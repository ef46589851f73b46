import { useMutation } from 'urql';
import type { HomeMark } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { setbackIn } from '../../../graphql/use-move';
import { say } from '../../../ui/toast';

const MarkActionMutation = graphql(`
  mutation MarkAction($key: String!, $mark: HomeMark!) {
    markAction(key: $key, mark: $mark) {
      ... on NeededAction {
        key
        mark
      }
      ...RefusalFields
    }
  }
`);

const UnmarkActionMutation = graphql(`
  mutation UnmarkAction($key: String!) {
    unmarkAction(key: $key)
  }
`);

interface Row {
  key: string;
  text: string;
}

/** What is said when a row was put away. */
const SAID: Record<HomeMark, string> = { DONE: 'Done', SAVED: 'Saved for later', MUTED: 'Muted' };

/** Puts a row away at once, and brings it back when the server could not be reached or the reader takes it back. */
export function usePutAway(hide: (key: string) => void, bringBack: (key: string) => void) {
  const [, mark] = useMutation(MarkActionMutation);
  const takeOut = useTakeOut();
  return async ({ key, text }: Row, how: HomeMark) => {
    hide(key);
    const setback = setbackIn(await mark({ key, mark: how }));
    if (setback?.code === 'NOT_FOUND') return say(`This is over already: ${text}`);
    if (setback !== null) {
      bringBack(key);
      return say('Not put away: the server could not be reached. Try again.');
    }
    const undo = async () => {
      if (await takeOut(key)) bringBack(key);
    };
    say(`${SAID[how]}: ${text}`, { label: 'Undo', run: () => void undo() });
  };
}

/** Takes a row out of where it was put. Answers whether it did. */
export function useTakeOut() {
  const [, unmark] = useMutation(UnmarkActionMutation);
  return async (key: string): Promise<boolean> => {
    const { error } = await unmark({ key });
    if (error) say('Not taken out: the server could not be reached. Try again.');
    return !error;
  };
}
