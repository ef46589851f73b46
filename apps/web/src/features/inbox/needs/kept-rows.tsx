import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Panel } from '../../../ui/panel';
import type { HomeSearch } from '../home-search';
import styles from '../home.module.css';
import { ActionRow } from './action-row';
import { useTakeOut } from './use-put-away';

const KeptRowsFragment = graphql(`
  fragment KeptRows on Home {
    saved {
      key
      verb
      text
      path
      due
    }
    putAway {
      key
      verb
      text
      path
      due
      mark
    }
  }
`);

const WORDS = {
  saved: {
    title: 'Saved for later',
    empty: 'Nothing is saved.',
    when: 'A saved row comes back by itself when it says something else, or is due in a day.',
  },
  away: {
    title: 'Done and muted',
    empty: 'Nothing is put away that still waits.',
    when: 'What is done comes back when it says something else, or is due in a day. What is muted comes back only when its deadline comes nearer.',
  },
} as const;

interface KeptRowsProps {
  home: FragmentType<typeof KeptRowsFragment>;
  list: NonNullable<HomeSearch['list']>;
}

/** What this person put away and still waits, each with the way back to the list. */
export function KeptRows({ home, list }: KeptRowsProps) {
  const { saved, putAway } = readFragment(KeptRowsFragment, home);
  const takeOut = useTakeOut();
  const rows = list === 'saved' ? saved : putAway;
  const { title, empty, when } = WORDS[list];
  return (
    <Panel title={title}>
      <p className="small muted">{when}</p>
      {rows.length === 0 && <EmptyState title={empty} />}
      <ol className={styles.list}>
        {rows.map((action) => (
          <ActionRow key={action.key} action={action}>
            <Button isCompact onClick={() => void takeOut(action.key)}>
              Back to the list
              <span className="visually-hidden">: {action.text}</span>
            </Button>
          </ActionRow>
        ))}
      </ol>
    </Panel>
  );
}
