import { USUAL_BAND } from '@bidwell/domain/healthy-band';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { formatDay } from '../../../ui/dates';
import { Panel } from '../../../ui/panel';
import { ContestsLink } from '../contests-link';
import type { ContestsSearch } from '../contests-search';
import { BandByQuarter } from './band-by-quarter';
import { BandDialog } from './band-dialog';
import { VendorsStaying } from './vendors-staying';

const BandPanel_Insights = graphql(`
  fragment BandPanel on Insights {
    dataset {
      id
    }
    healthyBand {
      band {
        low
        high
        words
        setBy
        setAt
      }
      inside {
        count
        of
      }
      ...BandByQuarter
      ...VendorsStaying
    }
  }
`);

interface BandPanelProps {
  insights: FragmentType<typeof BandPanel_Insights>;
  search: ContestsSearch;
}

/** Two-sided: an inside that always wins is no better a sign than one that never does. Vendors staying stands beside it. */
export function BandPanel({ insights, search }: BandPanelProps) {
  const { dataset, healthyBand } = readFragment(BandPanel_Insights, insights);
  const { band, inside } = healthyBand;
  const [isSetting, setIsSetting] = useState(false);
  const both: ContestsSearch = { ...search, counted: 'contest', both: true };
  return (
    <Panel title="Does the inside win as often as is healthy?" id="healthy-band">
      <div className="stack">
        <BandByQuarter healthyBand={healthyBand} search={search} />
        <p>
          Both sides stood in <ContestsLink count={inside.of} search={both} of="contests of both sides" /> contests; the
          inside won{' '}
          <ContestsLink count={inside.count} search={{ ...both, winner: 'internal' }} of="won by the inside" />.
        </p>
        <div className="stack tight prose">
          <p>
            The healthy band is {band.low}% to {band.high}%. {band.words}
          </p>
          <p className="row small">
            <span className="muted">
              {band.setAt === null
                ? 'Nobody has set it yet.'
                : `Set by ${band.setBy ?? 'somebody who left'}, ${formatDay(band.setAt.slice(0, 10))}.`}
            </span>
            <Button look="plain" isCompact className="no-print" onClick={() => setIsSetting(true)}>
              Set the band
            </Button>
          </p>
        </div>
        <VendorsStaying healthyBand={healthyBand} />
      </div>
      {isSetting && (
        <BandDialog
          datasetId={dataset.id}
          band={band.setAt === null ? { low: USUAL_BAND.low, high: USUAL_BAND.high, words: '' } : band}
          onDone={() => setIsSetting(false)}
        />
      )}
    </Panel>
  );
}
