import { getRouteApi, notFound } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { useViewer } from '../../graphql/viewer';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { counted } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { ShowMore } from '../../ui/show-more';
import { TextField } from '../../ui/text-field';
import { DirectoryRow } from './directory-row';
import styles from './front.module.css';
import { useLater } from './use-later';

const DirectoryQuery = graphql(`
  query Directory($words: String, $categoryId: ID, $after: String) {
    categories {
      id
      name
    }
    storefronts(first: 20, after: $after, words: $words, categoryId: $categoryId) {
      edges {
        cursor
        node {
          id
          ...DirectoryRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const route = getRouteApi('/storefronts');

/** Whom to ask: every team and vendor by what it does, whether it takes work now, and what it takes straight away. */
export function DirectoryPage() {
  const { words = '', category = null } = route.useSearch();
  const navigate = route.useNavigate();
  if (!useViewer().mayPost) throw notFound();
  const [typed, setTyped] = useState(words);
  const [after, setAfter] = useState<string | null>(null);
  const search = (next: { words?: string; category?: string }) => {
    setAfter(null);
    void navigate({ search: next, replace: true });
  };
  const inCategory = category === null ? {} : { category };
  useLater(typed, (next) => search({ ...(next.trim() === '' ? {} : { words: next }), ...inCategory }));
  const loaded = useQuery({
    query: DirectoryQuery,
    variables: { words: words || null, categoryId: category, after },
    requestPolicy: 'cache-and-network',
  });
  const spoken = words === '' ? {} : { words };
  return (
    <Page
      title="Whom to ask"
      lead="Every team and vendor, what it does, whether it takes work now, and what it takes straight away."
      actions={
        <LinkButton to="/requests" search={{ side: 'asked' }}>
          My requests
        </LinkButton>
      }
    >
      <div className={styles.find} role="search">
        <TextField name="words" label="What do you need" type="search" value={typed} onChange={setTyped} />
        <SelectField
          name="category"
          label="Category"
          value={category}
          choices={(loaded[0].data?.categories ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          emptyLabel="All categories"
          onChange={(next) => search({ ...spoken, category: next })}
          onClear={() => search(spoken)}
        />
      </div>
      <Loaded of={loaded} what="The storefronts">
        {({ storefronts: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState
              title="Nobody offers this yet."
              action={
                <LinkButton to="/jobs/new" look="primary">
                  Post a job
                </LinkButton>
              }
            >
              Try another word, or post a job: whoever serves its category is asked.
            </EmptyState>
          ) : (
            <>
              <ul className={styles.rows}>
                {edges.map(({ node }) => (
                  <DirectoryRow key={node.id} front={node} />
                ))}
              </ul>
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={loaded[0].fetching && after !== null}
                onMore={() => setAfter(pageInfo.endCursor)}
                shown={counted(edges.length, 'storefront')}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
