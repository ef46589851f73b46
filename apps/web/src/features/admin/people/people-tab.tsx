import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Loaded } from '../../../graphql/loaded';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { counted } from '../../../ui/numbers';
import { ShowMore } from '../../../ui/show-more';
import type { AdminSearch } from '../admin-search';
import styles from '../admin.module.css';
import { FindField } from '../find-field';
import { PeopleTable } from './people-table';
import { PersonDialog, type PersonTask } from './person-dialog';

const route = getRouteApi('/admin');

const PeopleQuery = graphql(`
  query People($first: Int!, $after: String, $search: String) {
    people(first: $first, after: $after, search: $search) {
      edges {
        cursor
        node {
          id
          ...PersonRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Everybody, found by a part of the name, and what can be done with each. */
export function PeopleTab({ search }: { search: AdminSearch }) {
  const navigate = route.useNavigate();
  const [after, setAfter] = useState<string | null>(null);
  const [task, setTask] = useState<PersonTask | null>(null);
  const variables = { first: 20, after, search: search.find };
  const people = useQuery({ query: PeopleQuery, variables, requestPolicy: 'cache-and-network' });
  const close = () => {
    setTask(null);
    setAfter(null);
  };
  return (
    <div className="stack">
      <div className={styles.line}>
        <FindField
          label="Name or address"
          value={search.find ?? ''}
          onFind={(find) => void navigate({ search: { find } })}
        />
        <Button look="primary" onClick={() => setTask({ what: 'add' })}>
          Add a person
        </Button>
      </div>
      <Loaded of={people} what="The people">
        {({ people: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState title={`Nobody’s name or address has “${search.find}” in it.`} />
          ) : (
            <>
              <PeopleTable accounts={edges.map(({ node }) => node)} onTask={setTask} />
              <ShowMore
                hasMore={pageInfo.hasNextPage}
                isLoading={people[0].fetching}
                onMore={() => setAfter(pageInfo.endCursor ?? null)}
                shown={counted(edges.length, 'person', 'people')}
              />
            </>
          )
        }
      </Loaded>
      {task && <PersonDialog task={task} onDone={close} />}
    </div>
  );
}
