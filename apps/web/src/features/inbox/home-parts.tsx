import { Link } from '@tanstack/react-router';
import type { HomeSide } from '../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { useViewer, type Viewer } from '../../graphql/viewer';
import { type HomeSearch, SIDE } from './home-search';
import styles from './home.module.css';

const HomePartsFragment = graphql(`
  fragment HomeParts on Home {
    sides {
      side
      count
    }
    saved {
      key
    }
    putAway {
      key
    }
  }
`);

interface HomePartsProps {
  home: FragmentType<typeof HomePartsFragment>;
  search: HomeSearch;
}

/** Where else to look: this person's other parts, each with what waits in it, and what was put away. */
export function HomeParts({ home, search: { as, list } }: HomePartsProps) {
  const viewer = useViewer();
  const { sides, saved, putAway } = readFragment(HomePartsFragment, home);
  const total = sides.reduce((sum, { count }) => sum + count, 0);
  const parts = (Object.keys(SIDE) as (keyof typeof SIDE)[]).flatMap((part) => {
    const found = sides.find(({ side }) => side === SIDE[part]);
    return found ? [{ part, label: wordsOf(found.side, viewer), count: found.count }] : [];
  });
  return (
    <nav aria-label="Parts of Home" className={styles.parts}>
      <Part search={{}} label={parts.length > 1 ? 'Everything' : 'Needs you'} count={total} />
      {parts.length > 1 &&
        parts.map(({ part, label, count }) => <Part key={part} search={{ as: part }} label={label} count={count} />)}
      {(saved.length > 0 || list === 'saved') && (
        <Part search={{ as, list: 'saved' }} label="Saved" count={saved.length} />
      )}
      {(putAway.length > 0 || list === 'away') && (
        <Part search={{ as, list: 'away' }} label="Done and muted" count={putAway.length} />
      )}
    </nav>
  );
}

interface PartProps {
  search: HomeSearch;
  label: string;
  count: number;
}

/** The router marks the one that is shown. */
function Part({ search, label, count }: PartProps) {
  return (
    <Link to="/" search={search} activeOptions={{ exact: true, includeSearch: true }} className={styles.part}>
      {label} <span className="figure muted">{count}</span>
    </Link>
  );
}

/** What this person is in one of its parts. */
function wordsOf(side: HomeSide, { bidder, isLeader }: Viewer): string {
  const words: Record<HomeSide, string> = {
    REQUESTER: 'Having work done',
    BIDDER: bidder?.name ?? 'Doing work',
    LEADER: isLeader ? 'Leading' : 'Administering',
  };
  return words[side];
}
