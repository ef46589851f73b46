import { Link } from '@tanstack/react-router';
import { type FragmentType, readFragment } from '../../../graphql/graphql';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { Deadline } from '../../../ui/deadline';
import { Moment } from '../../../ui/moment';
import { say } from '../../../ui/toast';
import styles from '../front.module.css';
import { RequestFragment, TakeRequestMutation } from './request-documents';
import { isRunning, requestState } from './request-state';

/** One request in a list, with the one thing to do about it. */
export function RequestRow({ request: given }: { request: FragmentType<typeof RequestFragment> }) {
  const request = readFragment(RequestFragment, given);
  const { id, words, service, askedBy, createdAt, isOurs, takenBy, takenAt, closedAt, promise } = request;
  const { words: state, tone } = requestState(request);
  const mayTake = isOurs && takenAt == null && closedAt == null;
  return (
    <li>
      <div className={styles.words}>
        <p>
          <Link className="strong" to="/requests/$requestId" params={{ requestId: id }}>
            {service.title}
          </Link>
          : {words}
        </p>
        <p className="small muted">
          {isOurs ? `Asked by ${askedBy.name}` : `Asked of ${service.bidder.name}`} <Moment at={createdAt} />
          {takenBy && `. ${takenBy.name} does it`}
        </p>
      </div>
      <div className="row">
        <div>
          <Chip tone={tone}>{state}</Chip>
          {isRunning(request) && (
            <p className="small">
              <Deadline at={promise.dueAt} lead="Due" />
            </p>
          )}
        </div>
        {mayTake && <Take id={id} title={service.title} />}
      </div>
    </li>
  );
}

function Take({ id, title }: { id: string; title: string }) {
  const take = useMove(TakeRequestMutation);
  const press = async () => {
    if (await take.run({ id })) say(`${title}: you do it.`);
    else say('Somebody was faster. Look at the request again.');
  };
  return (
    <Button isCompact isBusy={take.isRunning} onClick={() => void press()}>
      Take it<span className="visually-hidden">: {title}</span>
    </Button>
  );
}
