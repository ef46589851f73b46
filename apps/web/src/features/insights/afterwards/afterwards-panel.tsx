import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import { shareWithRange } from '../counted-share';
import { ChosenAndKept } from './chosen-and-kept';
import { WorkTable } from './work-table';

const AfterwardsPanel_Insights = graphql(`
  fragment AfterwardsPanel on Insights {
    afterwards {
      comeBackInside {
        count
        of
        interval {
          low
          high
        }
      }
      comeBackOutside {
        count
        of
        interval {
          low
          high
        }
      }
      keptInside {
        count
        of
        interval {
          low
          high
        }
      }
      keptOutside {
        count
        of
        interval {
          low
          high
        }
      }
      ...ChosenAndKept
      ...WorkTable
    }
  }
`);

interface AfterwardsPanelProps {
  insights: FragmentType<typeof AfterwardsPanel_Insights>;
  dataset: string | undefined;
}

/** What was delivered, beside what was chosen: lines of their own, never one score. */
export function AfterwardsPanel({ insights, dataset }: AfterwardsPanelProps) {
  const { afterwards } = readFragment(AfterwardsPanel_Insights, insights);
  return (
    <Panel title="Do requesters come back, and are promises kept?" id="afterwards">
      {afterwards === null ? (
        <p className="muted">Of imported contests nobody knows what was delivered.</p>
      ) : (
        <div className="stack">
          <div className="stack tight prose">
            <p>
              Requesters who knew the work and could choose again came back to teams{' '}
              {shareWithRange(afterwards.comeBackInside)}; to vendors {shareWithRange(afterwards.comeBackOutside)}.
            </p>
            <p>
              Promises that fell due: teams kept {shareWithRange(afterwards.keptInside)}; vendors{' '}
              {shareWithRange(afterwards.keptOutside)}.
            </p>
          </div>
          <ChosenAndKept afterwards={afterwards} dataset={dataset} />
          <WorkTable afterwards={afterwards} />
          <p className="muted small prose">
            Satisfaction is known of finished work only, and only from those who answered; below 10 answers, or fewer
            than 4 in 10 of those asked, it is not shown. <Link to="/method/records">How a record is reckoned</Link>
          </p>
        </div>
      )}
    </Panel>
  );
}
