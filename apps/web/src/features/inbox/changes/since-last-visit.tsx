import { useEffect } from 'react';
import { useMutation } from 'urql';
import type { SinceLastVisitFragment as HomeWithChanges } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatDay } from '../../../ui/dates';
import { Panel } from '../../../ui/panel';
import { PathLink } from '../../../ui/path-link';
import { newWinsInWords, shareInWords, thenInWords } from './changes-words';

const SharePartsFragment = graphql(`
  fragment ShareParts on CountedShare {
    count
    of
    interval {
      low
      high
    }
  }
`);

const SinceLastVisitFragment = graphql(`
  fragment SinceLastVisit on Home {
    changes {
      since
      findings
      from
      decided
      newWins {
        ...ShareParts
      }
      internalWins {
        now {
          ...ShareParts
        }
        before {
          ...ShareParts
        }
      }
      promisesKept {
        now {
          ...ShareParts
        }
        before {
          ...ShareParts
        }
      }
    }
  }
`);

const VisitHomeMutation = graphql(`
  mutation VisitHome {
    visitHome
  }
`);

/** For leaders: what was decided since they looked last, and how the two shares stand that they answer for. */
export function SinceLastVisit({ home }: { home: FragmentType<typeof SinceLastVisitFragment> }) {
  const { changes } = readFragment(SinceLastVisitFragment, home);
  const [, visit] = useMutation(VisitHomeMutation);
  useEffect(() => void visit({}), [visit]);
  if (!changes) return null;
  const { since, findings, from, decided, newWins, internalWins, promisesKept } = changes;
  return (
    <Panel title={since === null ? 'What changed' : 'Since your last visit'}>
      <p className="small muted">
        {since === null ? 'The last 90 days' : `Since ${formatDay(from)}`}; shares over twelve full months.
      </p>
      {findings.map((finding) => (
        <p key={finding} className="strong">
          {finding}
        </p>
      ))}
      <p>
        {newWinsInWords(decided, readFragment(SharePartsFragment, newWins))}{' '}
        {decided > 0 && <PathLink href={`/insights/contests?from=${from}`}>See them</PathLink>}
      </p>
      <ShareOverYear
        title="Won by internal teams, of contests they stood in"
        path="/insights"
        change={internalWins}
        isFirstVisit={since === null}
      />
      <ShareOverYear
        title="Promises kept, of those that fell due"
        path="/method/records"
        change={promisesKept}
        isFirstVisit={since === null}
      />
    </Panel>
  );
}

interface ShareOverYearProps {
  title: string;
  /** Where the figure is explained or taken apart. */
  path: string;
  change: NonNullable<HomeWithChanges['changes']>['internalWins'];
  isFirstVisit: boolean;
}

function ShareOverYear({ title, path, change, isFirstVisit }: ShareOverYearProps) {
  const now = readFragment(SharePartsFragment, change.now);
  const before = readFragment(SharePartsFragment, change.before);
  return (
    <div>
      <p className="small">
        <PathLink href={path}>{title}</PathLink>
      </p>
      <p className="strong figure">{shareInWords(now)}</p>
      <p className="small muted">{thenInWords(now, before ?? null, isFirstVisit)}</p>
    </div>
  );
}
