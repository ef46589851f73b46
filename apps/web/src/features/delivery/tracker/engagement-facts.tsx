import type { EngagementFactsFragment as Fields } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { BidderMark } from '../../../ui/bidder-mark';
import { Chip } from '../../../ui/chip';
import { Deadline } from '../../../ui/deadline';
import { type Fact, FactList } from '../../../ui/fact-list';
import { Moment } from '../../../ui/moment';
import { MoneyText } from '../../../ui/money-text';
import { STATE_WORDS } from './state-words';

export const EngagementFactsFragment = graphql(`
  fragment EngagementFacts on Engagement {
    id
    state
    agreedTotal {
      amount
      currency
    }
    bidder {
      id
      name
      kind
    }
    requester {
      id
      name
    }
    orderNumber
    costCentre
    startMeetingAt
    startMeetingPlace
    startedAt
    deliveredAt
    acceptedAt
    endedAt
    endedWords
  }
`);

/** Who does what for whom, at what price, and how far it is. */
export function EngagementFacts({ engagement }: { engagement: FragmentType<typeof EngagementFactsFragment> }) {
  const read = readFragment(EngagementFactsFragment, engagement);
  const { bidder, requester, agreedTotal, orderNumber, costCentre } = read;
  const { words, tone } = STATE_WORDS[read.state];
  return (
    <FactList
      facts={[
        { label: 'Now', value: <Chip tone={tone}>{words}</Chip> },
        { label: 'Done by', value: <Named {...bidder} /> },
        { label: 'Asked for by', value: requester.name },
        agreedTotal && { label: 'Agreed price', value: <MoneyText {...agreedTotal} /> },
        Boolean(orderNumber) && { label: 'Order number', value: orderNumber },
        Boolean(costCentre) && { label: 'Cost centre', value: costCentre },
        ...stepsOf(read),
      ]}
    />
  );
}

function Named({ name, kind }: Fields['bidder']) {
  return (
    <span className="row tight">
      <BidderMark side={kind === 'TEAM' ? 'internal' : 'external'} /> {name}
    </span>
  );
}

function stepsOf(read: Fields): (Fact | false | null)[] {
  const { startMeetingAt, startMeetingPlace, startedAt, deliveredAt, acceptedAt, endedAt, endedWords } = read;
  const meeting = startMeetingAt !== null && startedAt === null && endedAt === null;
  return [
    meeting && {
      label: 'Joint start',
      value: (
        <>
          <Deadline at={startMeetingAt} />
          {startMeetingPlace && <div>{startMeetingPlace}</div>}
        </>
      ),
    },
    startedAt !== null && { label: 'Begun', value: <Moment at={startedAt} /> },
    deliveredAt !== null && { label: 'Delivered', value: <Moment at={deliveredAt} /> },
    acceptedAt !== null && { label: 'Accepted', value: <Moment at={acceptedAt} /> },
    endedAt !== null && { label: 'Ended', value: <Moment at={endedAt} /> },
    endedAt !== null && endedWords !== '' && { label: 'Why', value: endedWords },
  ];
}
