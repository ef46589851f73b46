import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { EmptyState } from '../../../ui/empty-state';
import { counted } from '../../../ui/numbers';
import { ShowMore } from '../../../ui/show-more';
import { BoardRow } from './board-row';
import { FilterLinks } from './filter-links';
import styles from './job-row.module.css';

const BoardQuery = graphql(`
  query Board($first: Int!, $after: String, $categoryId: ID) {
    openJobs(first: $first, after: $after, categoryId: $categoryId) {
      edges {
        cursor
        node {
          id
          ...BoardRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const route = getRouteApi('/jobs');
const PAGE = 20;

const CategoriesQuery = graphql(`
  query BoardCategories {
    categories {
      id
      name
    }
  }
`);

/** Open jobs that this person's team or firm is invited to, closing first. */
export function Board() {
  const { category } = route.useSearch();
  return (
    <div className="stack">
      <CategoryLinks chosen={category} />
      <BoardList key={category ?? 'all'} category={category} />
    </div>
  );
}

function BoardList({ category }: { category: string | undefined }) {
  const [after, setAfter] = useState<string | null>(null);
  const variables = { first: PAGE, after, categoryId: category ?? null };
  const board = useQuery({ query: BoardQuery, variables, requestPolicy: 'cache-and-network' });
  return (
    <Loaded of={board} what="The jobs you are invited to">
      {({ openJobs: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <NothingOpen isNarrowed={category !== undefined} />
        ) : (
          <>
            <ul className={styles.list}>
              {edges.map(({ node }) => (
                <BoardRow key={node.id} job={node} />
              ))}
            </ul>
            <ShowMore
              hasMore={pageInfo.hasNextPage}
              isLoading={board[0].fetching && after !== null}
              onMore={() => setAfter(pageInfo.endCursor)}
              shown={counted(edges.length, 'open job')}
            />
          </>
        )
      }
    </Loaded>
  );
}

function CategoryLinks({ chosen }: { chosen: string | undefined }) {
  const [{ data }] = useQuery({ query: CategoriesQuery });
  if (!data) return null;
  const links = data.categories.map(({ id, name }) => ({
    key: id,
    label: name,
    search: { tab: 'board', category: id } as const,
  }));
  const all = { key: 'all', label: 'All categories', search: { tab: 'board' } as const };
  return <FilterLinks label="By category" links={[all, ...links]} chosen={chosen ?? 'all'} />;
}

function NothingOpen({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed)
    return <EmptyState title="No open job in this category.">Look under All categories for the others.</EmptyState>;
  return (
    <EmptyState title="No job is open to you now.">
      When one is published that fits you, it appears here and you are told on Home.
    </EmptyState>
  );
}
