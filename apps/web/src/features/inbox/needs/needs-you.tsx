import { useRef } from 'react';
import type { HomeMark } from '../../../graphql/generated/graphql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { LateMenu } from '../../../ui/late-menu';
import { Panel } from '../../../ui/panel';
import styles from '../home.module.css';
import { type Action, ActionRow } from './action-row';
import { newsWords } from './held-rows';
import { NothingNeedsYou } from './nothing-needs-you';
import { focusNear, useRowKeys } from './row-keys';
import { useHeld } from './use-held';
import { usePutAway } from './use-put-away';

const NeedsYouFragment = graphql(`
  fragment NeedsYou on Home {
    nextDeadline
    needsYou {
      key
      verb
      text
      path
      due
    }
  }
`);

interface NeedsYouProps {
  home: FragmentType<typeof NeedsYouFragment>;
  /** Whether the server has answered since the page was opened. */
  isSettled: boolean;
}

/** What waits for this person, most pressing first. Rows never jump: what comes meanwhile is shown when asked for. */
export function NeedsYou({ home, isSettled }: NeedsYouProps) {
  const { needsYou, nextDeadline } = readFragment(NeedsYouFragment, home);
  const list = useRef<HTMLOListElement>(null);
  const { shown, news, show, hide, bringBack } = useHeld(needsYou, isSettled);
  const putAway = usePutAway(hide, bringBack);
  const put = (key: string, mark: HomeMark) => {
    const row = shown.find((each) => each.key === key);
    if (row) void putAway(row, mark);
  };
  useRowKeys(list, put);
  const words = newsWords(news);
  const showNews = () => {
    show();
    requestAnimationFrame(() => focusNear(list.current, 0));
  };
  return (
    <Panel
      title="Needs you"
      aside={
        <span className={styles.news} role="status">
          {words !== '' && (
            <>
              {words}.{' '}
              <Button isCompact onClick={showNews}>
                Show
              </Button>
            </>
          )}
        </span>
      }
    >
      {shown.length === 0 && <NothingNeedsYou nextDeadline={nextDeadline} />}
      <ol ref={list} className={styles.list}>
        {shown.map((action) => (
          <ActionRow key={action.key} action={action} isOver={news.over.has(action.key)}>
            <PutAwayMenu action={action} put={put} />
          </ActionRow>
        ))}
      </ol>
    </Panel>
  );
}

function PutAwayMenu({ action, put }: { action: Action; put: (key: string, mark: HomeMark) => void }) {
  const away = (mark: HomeMark) => () => put(action.key, mark);
  const actions = [
    { label: 'Done (E)', run: away('DONE') },
    { label: 'Save for later (S)', run: away('SAVED') },
    { label: 'Mute (M)', run: away('MUTED') },
  ];
  return (
    <LateMenu name={`row ${action.key}`} sections={[{ actions }]}>
      <span aria-hidden="true">⋯</span>
      <span className="visually-hidden">Put away: {action.text}</span>
    </LateMenu>
  );
}
