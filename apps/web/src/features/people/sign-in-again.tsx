import { useViewer } from '../../graphql/viewer';
import { SignInForm } from './sign-in-form';

/** Signs the same person in again without leaving the page; somebody else gets a page of their own. */
export function SignInAgain({ onDone }: { onDone: () => void }) {
  const viewer = useViewer();
  const resume = (email: string) => (email === viewer.email ? onDone() : location.reload());
  return (
    <div className="stack">
      <p>What you typed is still on the page behind this. Sign in to go on where you were.</p>
      <SignInForm knownEmail={viewer.email} onSignedIn={resume} />
    </div>
  );
}
