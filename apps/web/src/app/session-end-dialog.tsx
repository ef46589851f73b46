import { Provider } from 'urql';
import { SignInAgain } from '../features/people/sign-in-again';
import { plainClient } from '../graphql/session';
import { Dialog } from '../ui/dialog';

/** The session has ended: a dialog over the page, which keeps everything that was typed. */
export default function SessionEndDialog({ onDone }: { onDone: () => void }) {
  return (
    <Dialog title="Your session has ended" isOpen isRequired onClose={onDone}>
      <Provider value={plainClient}>
        <SignInAgain onDone={onDone} />
      </Provider>
    </Dialog>
  );
}
