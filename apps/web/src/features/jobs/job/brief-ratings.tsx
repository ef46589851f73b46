import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';

const BriefRatingsFragment = graphql(`
  fragment BriefRatings on Job {
    id
    requesterView {
      briefRatings {
        clear
        mostly
        unclear
        missing
      }
    }
  }
`);

/** What bidders think of the brief, to its requester: never who. */
export function BriefRatings({ job }: { job: FragmentType<typeof BriefRatingsFragment> }) {
  const ratings = readFragment(BriefRatingsFragment, job).requesterView?.briefRatings;
  if (ratings === undefined) return null;
  const { clear, mostly, unclear, missing } = ratings;
  const count = clear + mostly + unclear;
  if (count === 0) return null;
  return (
    <div id="brief-ratings">
      <Panel title="How clear bidders find it" aside={<span className="small muted">{counted(count, 'bidder')}</span>}>
        <p>
          {clear} clear, {mostly} mostly, {unclear} unclear.
        </p>
        {missing.length > 0 && (
          <>
            <p className="small strong">What they miss</p>
            <ul className="stack tight small">
              {missing.map((words, place) => (
                <li key={place} className="prose">
                  {words}
                </li>
              ))}
            </ul>
            <p className="small muted">Answer by an addendum, so that everybody reads the same.</p>
          </>
        )}
      </Panel>
    </div>
  );
}
