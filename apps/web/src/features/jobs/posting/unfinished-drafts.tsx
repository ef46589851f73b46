import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Panel } from '../../../ui/panel';
import styles from './posting.module.css';

const UnfinishedDraftFragment = graphql(`
  fragment UnfinishedDraft on Job {
    id
    reference
    title
    category {
      id
      name
    }
  }
`);

type DraftRef = FragmentType<typeof UnfinishedDraftFragment>;

/** Drafts to go on with. Nothing while there is none. */
export function UnfinishedDrafts({ drafts }: { drafts: readonly DraftRef[] }) {
  if (drafts.length === 0) return null;
  return (
    <Panel title="Or go on with a draft">
      <ul className={styles.drafts}>
        {readFragment(UnfinishedDraftFragment, drafts).map(({ id, reference, title, category }) => (
          <li key={id}>
            <Link to="/jobs/$jobId/edit" params={{ jobId: id }} className="strong">
              {title || 'Untitled job'}
            </Link>{' '}
            <span className="muted">
              <span className="mono">{reference}</span> · {category.name}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
