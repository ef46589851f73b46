import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { PathLink } from '../../../ui/path-link';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';

const SavedViews_Query = graphql(`
  fragment SavedViews on Query {
    savedViews {
      id
      name
      address
    }
  }
`);

const SaveViewMutation = graphql(`
  mutation SaveView($name: String!, $address: String!) {
    saveView(name: $name, address: $address) {
      ... on SavedView {
        id
      }
      ...RefusalFields
    }
  }
`);

const ForgetViewMutation = graphql(`
  mutation ForgetView($id: ID!) {
    forgetView(id: $id) {
      ... on SavedView {
        id
      }
      ...RefusalFields
    }
  }
`);

/** The page as it is shown now, as its address says it. */
export const useAddress = () =>
  useRouterState({ select: ({ location }) => `${location.pathname}${location.searchStr}` });

/** Pages of Insights under names of one's own. */
export function SavedViews({ views }: { views: FragmentType<typeof SavedViews_Query> }) {
  const { savedViews } = readFragment(SavedViews_Query, views);
  const [name, setName] = useState('');
  const address = useAddress();
  const save = useMove(SaveViewMutation);
  const forget = useMove(ForgetViewMutation);
  const submit = async () => {
    if (await save.run({ name, address })) {
      say(`Saved as ${name.trim()}.`);
      setName('');
    }
  };
  return (
    <section className="stack tight" aria-labelledby="saved-views">
      <h3 id="saved-views">Saved views</h3>
      {savedViews.length === 0 ? (
        <p className="muted small">None yet. A view is this page with what is chosen above; only you see it.</p>
      ) : (
        <ul className="stack tight">
          {savedViews.map((view) => (
            <li key={view.id} className="row">
              <PathLink href={view.address}>{view.name}</PathLink>
              <Button look="plain" isCompact onClick={() => void forget.run({ id: view.id })}>
                Forget<span className="visually-hidden"> {view.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Form problems={save.problems} onSubmit={() => void submit()}>
        <TextField
          name="name"
          label="Name of this view"
          value={name}
          onChange={setName}
          error={save.errorFor('name')}
        />
        <Button type="submit" isBusy={save.isRunning}>
          Save this view
        </Button>
      </Form>
    </section>
  );
}
