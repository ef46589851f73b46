import { getRouteApi, notFound } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { BidderRecord } from '../features/ratings/bidder-record';
import { OfferedServiceFragment, ShownFrontFragment } from '../features/storefront/front-documents';
import { PostButton } from '../features/storefront/post-button';
import { StorefrontView } from '../features/storefront/storefront-view';
import type { StorefrontQuery as Answer } from '../graphql/generated/graphql';
import { graphql, readFragment } from '../graphql/graphql';
import { Loaded } from '../graphql/loaded';
import { useViewer } from '../graphql/viewer';
import { BackLink } from '../ui/back-link';
import { BidderMark } from '../ui/bidder-mark';
import { LinkButton } from '../ui/link-button';
import { Page } from '../ui/page';

const StorefrontQuery = graphql(`
  query Storefront($bidderId: ID!) {
    storefront(bidderId: $bidderId) {
      id
      ...ShownFront
      bidder {
        id
        record {
          ...BidderRecordShown
        }
      }
    }
  }
`);

const route = getRouteApi('/bidders/$bidderId');

/** What one team or vendor shows of itself, with its record. */
export function StorefrontPage() {
  const { bidderId } = route.useParams();
  const answer = useQuery({ query: StorefrontQuery, variables: { bidderId }, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={answer} what="The storefront">
      {({ storefront }) => {
        if (!storefront) throw notFound();
        return <Front storefront={storefront} />;
      }}
    </Loaded>
  );
}

function Front({ storefront }: { storefront: NonNullable<Answer['storefront']> }) {
  const front = readFragment(ShownFrontFragment, storefront);
  const { mayPost } = useViewer();
  const { bidder, isOwn } = front;
  return (
    <Page
      title={bidder.name}
      lead={<BidderMark side={bidder.kind === 'TEAM' ? 'internal' : 'external'} />}
      back={
        mayPost && (
          <BackLink to="/storefronts" search={{}}>
            Whom to ask
          </BackLink>
        )
      }
      actions={
        isOwn ? (
          <LinkButton to="/house/storefront" look="primary">
            Change our storefront
          </LinkButton>
        ) : (
          <PostButton bidder={bidder} isPrimary />
        )
      }
    >
      <StorefrontView
        front={front}
        services={readFragment(OfferedServiceFragment, front.services)}
        record={storefront.bidder.record && <BidderRecord record={storefront.bidder.record} />}
      />
    </Page>
  );
}
