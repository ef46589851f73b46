import { useQuery } from 'urql';
import type { OwnSessionsQuery as Answer } from '../../graphql/generated/graphql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { useMove } from '../../graphql/use-move';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { ErrorSummary } from '../../ui/error-summary';
import { Moment } from '../../ui/moment';
import { counted } from '../../ui/numbers';
import { Panel } from '../../ui/panel';
import { say } from '../../ui/toast';
import styles from './own-sessions.module.css';

const OwnSessionsQuery = graphql(`
  query OwnSessions {
    ownSessions {
      id
      device
      beganAt
      expiresAt
      isThis
    }
  }
`);

const EndOwnSessionsMutation = graphql(`
  mutation EndOwnSessions($id: ID) {
    endOwnSessions(id: $id) {
      ... on SessionsEnded {
        endedSessions
      }
      ...RefusalFields
    }
  }
`);

type OwnSession = Answer['ownSessions'][number];

/** Where somebody is signed in, and the way out of it from here. */
export function OwnSessions() {
  const sessions = useQuery({ query: OwnSessionsQuery, requestPolicy: 'cache-and-network' });
  const ending = useMove(EndOwnSessionsMutation);
  const end = async (id: string | null) => {
    const ended = await ending.run({ id });
    if (ended) say(`${counted(ended.endedSessions, 'session')} ended.`);
  };
  return (
    <Panel title="Where you are signed in">
      <ErrorSummary problems={ending.problems} />
      <Loaded of={sessions} what="Where you are signed in">
        {({ ownSessions }) => (
          <>
            <ul className={styles.sessions}>
              {ownSessions.map((session) => (
                <Session
                  key={session.id}
                  session={session}
                  isBusy={ending.isRunning}
                  onEnd={() => void end(session.id)}
                />
              ))}
            </ul>
            {ownSessions.length > 1 && (
              <div className="row">
                <Button isBusy={ending.isRunning} onClick={() => void end(null)}>
                  Sign out everywhere else
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

interface SessionProps {
  session: OwnSession;
  isBusy: boolean;
  onEnd: () => void;
}

function Session({ session: { device, beganAt, expiresAt, isThis }, isBusy, onEnd }: SessionProps) {
  const name = device === '' ? 'A device that does not name itself' : device;
  return (
    <li className={styles.session}>
      <div>
        <strong>{name}</strong>
        {isThis && ' (this one)'}
        <div className="small muted">
          Signed in <Moment at={beganAt} />. Ends {formatInstant(expiresAt)} unless used before.
        </div>
      </div>
      {!isThis && (
        <Button look="quiet" isBusy={isBusy} onClick={onEnd} aria-label={`Sign out: ${name}`}>
          Sign out
        </Button>
      )}
    </li>
  );
}
