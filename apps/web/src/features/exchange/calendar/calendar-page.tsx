import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { Moment } from '../../../ui/moment';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { say } from '../../../ui/toast';

const CalendarFeedQuery = graphql(`
  query CalendarFeed {
    calendarFeed {
      madeAt
      readAt
    }
  }
`);

const MakeCalendarFeedMutation = graphql(`
  mutation MakeCalendarFeed {
    makeCalendarFeed {
      ... on CalendarFeed {
        madeAt
        readAt
        url
      }
      ...RefusalFields
    }
  }
`);

const RevokeCalendarFeedMutation = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed
  }
`);

/** One's own days in one's own calendar, by a secret address that can be ended at any time. */
export function CalendarPage() {
  const answer = useQuery({ query: CalendarFeedQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page
      title="Your calendar"
      lead="Deadlines, joint starts, milestones and promises of your own work, in the calendar you use anyway."
      isNarrow
    >
      <Loaded of={answer} what="Your calendar">
        {({ calendarFeed }) => <Feed feed={calendarFeed ?? null} />}
      </Loaded>
    </Page>
  );
}

function Feed({ feed }: { feed: { madeAt: string; readAt: string | null } | null }) {
  const [address, setAddress] = useState<string | null>(null);
  const make = useMove(MakeCalendarFeedMutation);
  const [revoking, revoke] = useMutation(RevokeCalendarFeedMutation);
  const create = async () => {
    const made = await make.run({});
    if (made !== null) setAddress(made.url);
  };
  const end = async () => {
    const { error } = await revoke({});
    if (error) return say('Not ended: the server could not be reached. Try again.');
    setAddress(null);
    say('The address has ended. Calendars that know it get nothing more.');
  };
  return (
    <Panel title="Secret address">
      <div className="stack">
        {address === null ? <Standing feed={feed} /> : <NewAddress address={address} />}
        <div className="row">
          <Button look={feed === null ? 'primary' : 'quiet'} isBusy={make.isRunning} onClick={() => void create()}>
            {feed === null ? 'Make an address' : 'Make a new address'}
          </Button>
          {feed !== null && (
            <Button isBusy={revoking.fetching} onClick={() => void end()}>
              End the address
            </Button>
          )}
        </div>
        <p className="small muted prose">
          Calendars look for news by themselves, some every hour, some once a day. What is close is told by mail and in
          Bidwell as well.
        </p>
      </div>
    </Panel>
  );
}

function Standing({ feed }: { feed: { madeAt: string; readAt: string | null } | null }) {
  if (feed === null) {
    return (
      <p className="prose">
        Nothing is given out yet. Make an address and add it to your calendar as a calendar from the web. Whoever has
        the address reads your days: keep it to yourself.
      </p>
    );
  }
  return (
    <p className="prose">
      There is an address, made <Moment at={feed.madeAt} />;{' '}
      {feed.readAt === null ? (
        'no calendar has read it yet'
      ) : (
        <>
          a calendar last read it <Moment at={feed.readAt} />
        </>
      )}
      . It was shown once. A new one ends it.
    </p>
  );
}

function NewAddress({ address }: { address: string }) {
  return (
    <>
      <p className="prose">
        Add this address to your calendar as a calendar from the web. It is shown this once. Whoever has it reads your
        days: keep it to yourself.
      </p>
      <p className="row">
        <code className="mono">{address}</code>
        <CopyButton text={address} what="the address" />
      </p>
    </>
  );
}
