import { useState } from 'react';
import { useQuery } from 'urql';
import type { ThanksPart } from '../../graphql/generated/graphql';
import { Loaded } from '../../graphql/loaded';
import { EmptyState } from '../../ui/empty-state';
import { ShowMore } from '../../ui/show-more';
import { ThanksQuery } from './thanks-documents';
import { ThanksEntry } from './thanks-entry';
import styles from './thanks.module.css';

const PAGE = 20;

const NOTHING: Record<ThanksPart, { title: string; words: string }> = {
  WALL: {
    title: 'Nothing on the wall yet.',
    words:
      'Thanks stand here when their receiver likes that. Once work is accepted, its delivery page asks whom to thank.',
  },
  PEOPLE: {
    title: 'Nothing for you to read.',
    words: 'Here you read what was said to those who report to you, if they like you to.',
  },
  RECEIVED: { title: 'No thanks yet.', words: 'They come when work is done and accepted, and stay here.' },
  GIVEN: {
    title: 'You have thanked nobody yet.',
    words: 'Once work is accepted, its delivery page asks whom to thank.',
  },
};

/** One part of what this person reads, newest first. */
export function ThanksList({ part }: { part: ThanksPart }) {
  const [after, setAfter] = useState<string | null>(null);
  const thanks = useQuery({
    query: ThanksQuery,
    variables: { part, first: PAGE, after },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded of={thanks} what="Thanks">
      {({ thanks: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState title={NOTHING[part].title}>{NOTHING[part].words}</EmptyState>
        ) : (
          <>
            <ul className={styles.list}>
              {edges.map(({ node }) => (
                <ThanksEntry key={node.id} thanks={node} />
              ))}
            </ul>
            {pageInfo.hasNextPage && (
              <ShowMore
                hasMore
                isLoading={thanks[0].fetching && after !== null}
                onMore={() => setAfter(pageInfo.endCursor)}
                shown="The newest"
              />
            )}
          </>
        )
      }
    </Loaded>
  );
}
