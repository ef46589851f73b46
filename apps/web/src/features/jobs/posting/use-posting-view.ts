import { useState } from 'react';
import { useMutation } from 'urql';
import type { PostingView } from '../../../graphql/generated/graphql';
import { graphql } from '../../../graphql/graphql';

const ChoosePostingViewMutation = graphql(`
  mutation ChoosePostingView($view: PostingView!) {
    choosePostingView(view: $view)
  }
`);

/** How this person writes jobs: in steps or on one page. Chosen once, it is remembered on every device. */
export function usePostingView(remembered: PostingView) {
  const [view, setView] = useState(remembered);
  const [, remember] = useMutation(ChoosePostingViewMutation);
  const choose = (next: PostingView) => {
    setView(next);
    void remember({ view: next });
  };
  return { isInSteps: view === 'STEPS', choose };
}
