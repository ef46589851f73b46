import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { useMove } from '../../../graphql/use-move';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { formatInstant } from '../../../ui/dates';
import { TextField } from '../../../ui/text-field';
import type { InsightsSearch } from '../insights-search';
import { useAddress } from './saved-views';

const FrozenLinks_Query = graphql(`
  fragment FrozenLinks on Query {
    ownFrozenFigures {
      id
      title
      asOf
      takenBackAt
    }
  }
`);

const FreezeFiguresMutation = graphql(`
  mutation FreezeFigures($title: String!, $address: String!, $datasetId: ID, $from: CalendarDate, $to: CalendarDate) {
    freezeFigures(title: $title, address: $address, datasetId: $datasetId, from: $from, to: $to) {
      ... on FrozenFigures {
        id
      }
      ...RefusalFields
    }
  }
`);

interface FrozenLinksProps {
  frozen: FragmentType<typeof FrozenLinks_Query>;
  search: InsightsSearch;
}

/** Figures as they were, behind a link that leaders and administrators open. */
export function FrozenLinks({ frozen, search }: FrozenLinksProps) {
  const { ownFrozenFigures: links } = readFragment(FrozenLinks_Query, frozen);
  const [title, setTitle] = useState('');
  const address = useAddress();
  const navigate = useNavigate();
  const freeze = useMove(FreezeFiguresMutation);
  const submit = async () => {
    const { dataset: datasetId, from, to } = search;
    const made = await freeze.run({ title, address, datasetId, from, to });
    if (made) void navigate({ to: '/insights/frozen/$frozenId', params: { frozenId: made.id } });
  };
  return (
    <section className="stack tight" aria-labelledby="frozen-links">
      <h3 id="frozen-links">Frozen links</h3>
      <p className="muted small">
        The figures as they are now stay behind a link, for leaders and administrators. Cells of fewer than five wins,
        or of one requester, are merged.
      </p>
      {links.length > 0 && (
        <ul className="stack tight">
          {links.map((link) => (
            <li key={link.id}>
              <Link to="/insights/frozen/$frozenId" params={{ frozenId: link.id }}>
                {link.title}
              </Link>{' '}
              <span className="muted small">
                {formatInstant(link.asOf)}
                {link.takenBackAt !== null && ', taken back'}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Form problems={freeze.problems} onSubmit={() => void submit()}>
        <TextField
          name="title"
          label="What is it about"
          value={title}
          onChange={setTitle}
          error={freeze.errorFor('title')}
        />
        <Button type="submit" isBusy={freeze.isRunning}>
          Freeze these figures
        </Button>
      </Form>
    </section>
  );
}
