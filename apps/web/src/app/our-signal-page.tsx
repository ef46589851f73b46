import { CHOSEN_NOT_DELIVERED } from '@bidwell/domain/signal-words';
import { useQuery } from 'urql';
import { DebriefTrend } from '../features/awards/debriefs/debrief-trend';
import { CardDates } from '../features/insights/own/card-dates';
import { OwnAlarms } from '../features/insights/own/own-alarms';
import { OwnContests } from '../features/insights/own/own-contests';
import { OwnCounts } from '../features/insights/own/own-counts';
import { OwnEqualTerms } from '../features/insights/own/own-equal-terms';
import { OwnLosses } from '../features/insights/own/own-losses';
import { OwnQuarters } from '../features/insights/own/own-quarters';
import { WhatWouldWin } from '../features/insights/own/what-would-win';
import type { OurSignalQuery as Answer } from '../graphql/generated/graphql';
import { graphql } from '../graphql/graphql';
import { Loaded } from '../graphql/loaded';
import { useViewer } from '../graphql/viewer';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';
import { Panel } from '../ui/panel';

const OurSignalQuery = graphql(`
  query OurSignal {
    ourSignal {
      kind
      bids
      ...CardDates
      card {
        ...OwnCounts
        ...OwnLosses
        ...WhatWouldWin
        signal {
          ...OwnEqualTerms
          ...OwnQuarters
        }
      }
    }
    ownAlarms {
      id
      ...OwnAlarm
    }
    debriefTrend {
      ...DebriefTrend
    }
  }
`);

/** How one's own team or firm stands: its card, its debriefs over time, its contests. A vendor has no signal. */
export function OurSignalPage() {
  const { bidder } = useViewer();
  const answer = useQuery({ query: OurSignalQuery, pause: bidder === null, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title={bidder?.kind === 'VENDOR' ? 'Our contests' : 'Our signal'}
      lead={bidder ? `${bidder.name}. ${CHOSEN_NOT_DELIVERED}` : undefined}
      actions={<LinkButton to="/method/signal">How it is worked out</LinkButton>}
    >
      {bidder === null ? (
        <EmptyState title="You propose for nobody here.">This page is for people of a team or vendor.</EmptyState>
      ) : (
        <Loaded of={answer} what="Your card">
          {(data) => (
            <div className="stack loose">
              <CardDates ours={data.ourSignal} />
              {bidder.kind === 'TEAM' && <OfTheTeam name={bidder.name} data={data} />}
              {data.ourSignal.card && <OfTheCard name={bidder.name} card={data.ourSignal.card} />}
              <DebriefTrend trend={data.debriefTrend} />
              <OwnContests />
            </div>
          )}
        </Loaded>
      )}
    </Page>
  );
}

function OfTheTeam({ name, data }: { name: string; data: Answer }) {
  const signal = data.ourSignal.card?.signal ?? null;
  return (
    <>
      <OwnEqualTerms team={name} signal={signal} />
      <Panel title="Is it changing?">
        <div className="stack">
          <OwnAlarms alarms={data.ownAlarms} />
          {signal && <OwnQuarters team={name} signal={signal} />}
        </div>
      </Panel>
    </>
  );
}

function OfTheCard({ name, card }: { name: string; card: NonNullable<Answer['ourSignal']['card']> }) {
  return (
    <>
      <OwnCounts card={card} />
      <OwnLosses name={name} card={card} />
      <WhatWouldWin card={card} />
    </>
  );
}
