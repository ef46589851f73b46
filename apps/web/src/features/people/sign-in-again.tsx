import { useQuery } from 'urql';
import { useMove } from '../../graphql/use-move';
import { useViewer } from '../../graphql/viewer';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { DemoPeopleQuery, SignInAsDemoPersonMutation } from './sign-in-documents';
import { SignInForm } from './sign-in-form';

/** Signs the same person in again without leaving the page; somebody else gets a page of their own. */
export function SignInAgain({ onDone }: { onDone: () => void }) {
  const viewer = useViewer();
  const [{ data }] = useQuery({ query: DemoPeopleQuery });
  const isDemoPerson = data?.demoPeople.some((person) => person.email === viewer.email) ?? false;
  const resume = (email: string) => (email === viewer.email ? onDone() : location.reload());
  return (
    <div className="stack">
      <p>What you typed is still on the page behind this. Sign in to go on where you were.</p>
      {isDemoPerson ? (
        <GoOnAsDemoPerson onDone={onDone} />
      ) : (
        <SignInForm knownEmail={viewer.email} onSignedIn={resume} />
      )}
    </div>
  );
}

function GoOnAsDemoPerson({ onDone }: { onDone: () => void }) {
  const { person, email } = useViewer();
  const signIn = useMove(SignInAsDemoPersonMutation);
  const goOn = async () => {
    if (await signIn.run({ email })) onDone();
  };
  return (
    <>
      <ErrorSummary problems={signIn.problems} />
      <div>
        <Button look="primary" isBusy={signIn.isRunning} onClick={() => void goOn()}>
          Go on as {person.name}
        </Button>
      </div>
    </>
  );
}
