import { typeWords } from '@bidwell/domain/file-kind';
import type { SealedFile } from '@bidwell/domain/sealed-file';
import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button';
import { formatInstant } from '../../../ui/dates';
import { formatFileSize } from '../../../ui/file-size';
import { Highlight } from '../../../ui/highlight';
import { joined } from '../rows/cells';
import type { Entry } from '../rows/compare-row';
import styles from './compare-table.module.css';

/* What cells are made of. */

export function Nothing({ words, sign = '—' }: { words: string; sign?: string }) {
  return (
    <span className="muted">
      <span aria-hidden="true" title={words}>
        {sign}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

export function Entries({ entries, isMarked }: { entries: readonly Entry[]; isMarked: boolean }) {
  return (
    <div className={styles.entries}>
      {entries.map(({ main, detail }) => (
        <div key={`${main} ${detail}`}>
          <Highlight isOn={isMarked}>{main}</Highlight>
          {detail && <span className={styles.detail}>{detail}</span>}
        </div>
      ))}
    </div>
  );
}

export function Files({ files, file }: { files: readonly SealedFile[]; file?: (file: SealedFile) => ReactNode }) {
  return (
    <ul className={styles.entries}>
      {files.map((each) => (
        <li key={each.fileId}>
          {file ? file(each) : each.name}
          <span className={styles.detail}>
            {joined(
              each.caption.trim(),
              formatFileSize(each.size),
              typeWords(each.type),
              each.isProtected && 'protected idea',
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const LONG = 420;

/** Long words are folded on the screen and whole on paper. */
export function Prose({ text }: { text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  const isFolded = text.length > LONG && !isWhole;
  return (
    <div>
      <p className={isFolded ? styles.folded : styles.prose}>{text}</p>
      {text.length > LONG && (
        <Button
          look="plain"
          isCompact
          className={`${styles.fold} no-print`}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Fold' : 'Read all'}
        </Button>
      )}
    </div>
  );
}

export function Received({ at, version }: { at: string; version: number }) {
  return (
    <>
      <time dateTime={at}>{formatInstant(at)}</time>
      {version > 1 && <span className={styles.detail}>Revision {version}, which counts</span>}
    </>
  );
}
