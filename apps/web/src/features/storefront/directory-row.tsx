import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { BidderMark } from '../../ui/bidder-mark';
import { serverNow } from '../../ui/server-clock';
import styles from './front.module.css';
import { capacityWords, leadWords, takenWords } from './front-words';

const DirectoryRowFragment = graphql(`
  fragment DirectoryRow on Storefront {
    id
    leadDays
    bookingFrom
    editedAt
    taken {
      of
      count
    }
    bidder {
      id
      name
      kind
      about
    }
    services {
      id
      title
    }
  }
`);

const SHOWN = 4;

/** One bidder in the directory. */
export function DirectoryRow({ front }: { front: FragmentType<typeof DirectoryRowFragment> }) {
  const read = readFragment(DirectoryRowFragment, front);
  const { bidder, services, leadDays, taken } = read;
  const more = services.length - SHOWN;
  const now = [capacityWords(read, serverNow()), leadWords(leadDays)].filter(Boolean).join(' · ');
  return (
    <li>
      <div className={styles.words}>
        <p>
          <Link className="strong" to="/bidders/$bidderId" params={{ bidderId: bidder.id }}>
            {bidder.name}
          </Link>{' '}
          <BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} />
        </p>
        {bidder.about !== '' && <p className="small">{firstSentence(bidder.about)}</p>}
        {services.length > 0 && (
          <p className="small muted">
            {services
              .slice(0, SHOWN)
              .map(({ title }) => title)
              .join(', ')}
            {more > 0 && ` and ${more} more`}
          </p>
        )}
      </div>
      <div>
        <p>{now}</p>
        {taken.of > 0 && <p className="small muted">Requests taken: {takenWords(taken)}</p>}
      </div>
    </li>
  );
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
