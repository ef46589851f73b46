import { useState } from 'react';
import type { CostPanelFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { FactList } from '../../../ui/fact-list';
import { MoneyText } from '../../../ui/money-text';
import { Panel } from '../../../ui/panel';
import { CostDialog } from './cost-dialog';
import { CostTable } from './cost-table';
import { differenceInWords } from './cost-rows';

export const CostPanelFragment = graphql(`
  fragment CostPanel on Engagement {
    id
    costReport {
      currency
      differencePercent
      mayRecord
      price {
        amount
        currency
      }
      planned {
        labour {
          role
          hours
          rate
        }
        passThrough
        overheadRate
        full
      }
      actual {
        labour {
          role
          hours
          rate
        }
        passThrough
        fullCost
        words
      }
    }
  }
`);

export type CostReport = NonNullable<Fields['costReport']>;

interface CostPanelProps {
  jobId: string;
  engagement: FragmentType<typeof CostPanelFragment>;
}

/** What the work reckoned and what it really cost the team: to the team, and to leaders. */
export function CostPanel({ jobId, engagement }: CostPanelProps) {
  const { costReport } = readFragment(CostPanelFragment, engagement);
  const [isWriting, setIsWriting] = useState(false);
  if (costReport === null || (costReport.actual === null && !costReport.mayRecord)) return null;
  const { actual, planned, price, currency, mayRecord } = costReport;
  return (
    <Panel title="What it really cost us" id="cost">
      <p className="small muted">For the team and for leaders. Nobody else reads it.</p>
      {actual === null ? (
        <p>
          Say once how many hours it took, by role.{' '}
          {planned && 'The hours of the proposal are filled in already: change those that were different.'}
        </p>
      ) : (
        <>
          <FactList
            facts={[
              { label: 'Really cost', value: <MoneyText amount={actual.fullCost} currency={currency} /> },
              planned && { label: 'Reckoned', value: <MoneyText amount={planned.full} currency={currency} /> },
              { label: 'Difference', value: differenceInWords(costReport) },
              price && { label: 'Agreed price', value: <MoneyText {...price} /> },
              actual.words !== '' && { label: 'Why', value: actual.words },
            ]}
          />
          <CostTable report={costReport} />
        </>
      )}
      {mayRecord && (
        <div>
          <Button onClick={() => setIsWriting(true)}>
            {actual === null ? 'Say what it cost' : 'Change what we said'}
          </Button>
        </div>
      )}
      {isWriting && <CostDialog jobId={jobId} report={costReport} onDone={() => setIsWriting(false)} />}
    </Panel>
  );
}
