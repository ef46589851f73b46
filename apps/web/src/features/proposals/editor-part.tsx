import type { ReactNode } from 'react';
import { Panel } from '../../ui/panel';
import { partId } from './section-rail';
import type { Section } from './sections';
import styles from './editor.module.css';

interface EditorPartProps {
  part: Section | 'submit';
  title: string;
  children: ReactNode;
}

/** One part of the proposal, where the rail leads. */
export function EditorPart({ part, title, children }: EditorPartProps) {
  return (
    <div id={partId(part)} tabIndex={-1} className={styles.part}>
      <Panel title={title}>{children}</Panel>
    </div>
  );
}
