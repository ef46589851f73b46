import { useState } from 'react';
import { type HeldRow, type News, newsOf } from './held-rows';

export interface Held<Row> {
  shown: readonly Row[];
  news: News;
  /** Puts the latest rows in place of those shown. */
  show: () => void;
  hide: (key: string) => void;
  /** Lets a hidden row stand again where it stood. */
  bringBack: (key: string) => void;
}

const NONE: ReadonlySet<string> = new Set();

const including = (keys: ReadonlySet<string>, key: string) => new Set([...keys, key]);
const without = (keys: ReadonlySet<string>, key: string) => new Set([...keys].filter((each) => each !== key));

/**
 * Holds what is shown until the reader asks for the latest. Before the server has answered once, whatever comes is taken as
 * it is: what stands there is of an earlier visit. So is anything that comes while nothing is shown.
 */
export function useHeld<Row extends HeldRow>(latest: readonly Row[], isSettled: boolean): Held<Row> {
  const [held, setHeld] = useState({ rows: latest, isSettled });
  const [hidden, setHidden] = useState(NONE);
  const [touched, setTouched] = useState(NONE);
  const shown = held.rows.filter(({ key }) => !hidden.has(key));
  const isOpen = !held.isSettled || shown.length === 0;
  if (isOpen && (held.rows !== latest || held.isSettled !== isSettled)) setHeld({ rows: latest, isSettled });
  return {
    shown,
    news: newsOf(held.rows, latest, touched),
    show: () => {
      setHeld({ rows: latest, isSettled: true });
      setHidden(NONE);
      setTouched(NONE);
    },
    hide: (key) => {
      setHidden((keys) => including(keys, key));
      setTouched((keys) => including(keys, key));
    },
    bringBack: (key) => setHidden((keys) => without(keys, key)),
  };
}
