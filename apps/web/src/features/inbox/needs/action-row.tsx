import type { ReactNode } from 'react';
import { Chip } from '../../../ui/chip';
import { Deadline } from '../../../ui/deadline';
import { PathLink } from '../../../ui/path-link';
import styles from '../home.module.css';

export interface Action {
  key: string;
  verb: string;
  text: string;
  path: string;
  due: string | null;
}

interface ActionRowProps {
  action: Action;
  /** Done elsewhere while it stood here. */
  isOver?: boolean;
  /** What else can be done with the row. */
  children: ReactNode;
}

/** One thing that waits: what it is, until when, and the one way to do it. */
export function ActionRow({ action: { key, verb, text, path, due }, isOver = false, children }: ActionRowProps) {
  return (
    <li className={styles.item} data-row={key}>
      <div>
        <p className={isOver ? 'muted' : 'strong'}>{text}</p>
        <p className="small muted">
          {isOver ? <Chip>Over</Chip> : due ? <Deadline lead="By" at={due} /> : 'No deadline'}
        </p>
      </div>
      <div className="row">
        <PathLink href={path} look="quiet" isCompact>
          {isOver ? 'Look' : verb}
          <span className="visually-hidden">: {text}</span>
        </PathLink>
        {children}
      </div>
    </li>
  );
}
