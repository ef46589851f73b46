import { getRouteApi, notFound } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useQuery } from 'urql';
import { PromiseRow } from '../features/delivery/promises/promise-row';
import { RequestFragment } from '../features/storefront/requests/request-documents';
import styles from '../features/storefront/front.module.css';
import { RequestHead } from '../features/storefront/requests/request-head';
import { RequestMoves } from '../features/storefront/requests/request-moves';
import { requestState } from '../features/storefront/requests/request-state';
import { GiveThanks } from '../features/thanks/give-thanks';
import type { RequestPageQuery as Answer } from '../graphql/generated/graphql';
import { graphql, readFragment } from '../graphql/graphql';
import { Loaded } from '../graphql/loaded';
import { useLive } from '../graphql/use-live';
import { BackLink } from '../ui/back-link';
import { Chip } from '../ui/chip';
import { Page } from '../ui/page';
import { Panel } from '../ui/panel';

const RequestPageQuery = graphql(`
  query RequestPage($id: ID!) {
    serviceRequest(id: $id) {
      id
      ...ShownRequest
      thanks {
        ...GiveThanks
      }
      promise {
        id
        ...PromiseRow
      }
    }
  }
`);

const route = getRouteApi('/requests/$requestId');

/** One request: what was asked, its clock, and what either side does about it. */
export function RequestPage() {
  const { requestId } = route.useParams();
  const answer = useQuery({
    query: RequestPageQuery,
    variables: { id: requestId },
    requestPolicy: 'cache-and-network',
  });
  const [, load] = answer;
  useLive(useCallback(() => load({ requestPolicy: 'network-only' }), [load]));
  return (
    <Loaded of={answer} what="The request">
      {({ serviceRequest }) => {
        if (!serviceRequest) throw notFound();
        return <Shown asked={serviceRequest} />;
      }}
    </Loaded>
  );
}

function Shown({ asked }: { asked: NonNullable<Answer['serviceRequest']> }) {
  const request = readFragment(RequestFragment, asked);
  const { words, tone } = requestState(request);
  return (
    <Page
      title={request.service.title}
      lead={<Chip tone={tone}>{words}</Chip>}
      back={
        <BackLink to="/requests" search={{}}>
          Requests
        </BackLink>
      }
    >
      <Panel title="What is needed">
        <div className="stack">
          <RequestHead request={request} />
          <RequestMoves request={request} />
        </div>
      </Panel>
      <Panel title="Promise" id="promise">
        <ul className={styles.single}>
          <PromiseRow promise={asked.promise} name={request.service.title} />
        </ul>
      </Panel>
      <GiveThanks desk={asked.thanks} work={{ requestId: request.id }} />
    </Page>
  );
}
