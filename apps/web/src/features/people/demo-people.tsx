import { useQuery } from 'urql';
import { useMove } from '../../graphql/use-move';
import { ErrorSummary } from '../../ui/error-summary';
import { DemoPeopleQuery, SignInAsDemoPersonMutation } from './sign-in-documents';
import styles from './sign-in.module.css';

/** The demo company's people, one press each. Shows nothing outside demo mode. */
export function DemoPeople({ onSignedIn }: { onSignedIn: () => void }) {
  const [{ data }] = useQuery({ query: DemoPeopleQuery });
  const signIn = useMove(SignInAsDemoPersonMutation);
  if (!data || data.demoPeople.length === 0) return null;
  const enter = async (email: string) => {
    if (await signIn.run({ email })) onSignedIn();
  };
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <h2 id="demo-title">The demo company</h2>
      <p className="muted small">Nobody here is real. Look around as any of them; each has something waiting.</p>
      <ErrorSummary problems={signIn.problems} />
      <ul className={styles.people}>
        {data.demoPeople.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              className={styles.person}
              aria-disabled={signIn.isRunning || undefined}
              onClick={() => void enter(person.email)}
            >
              <span className={styles.who}>
                {person.name}
                <span className={styles.role}>{person.role}</span>
              </span>
              <span className="small muted">{person.story}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
