import { Button } from './button';
import styles from './file-drop.module.css';
import { formatFileSize } from './file-size';
import { formatPercent } from './numbers';
import type { UploadState } from './uploads';

interface UploadRowProps {
  upload: UploadState;
  onCancel: (key: string) => void;
  onRetry: (key: string) => void;
  onForget: (key: string) => void;
}

/** One file on its way: how far it is, or why it is not, and what can be done about it. */
export function UploadRow({ upload, onCancel, onRetry, onForget }: UploadRowProps) {
  const { key, name, size, state, why } = upload;
  const of = <span className="visually-hidden"> {name}</span>;
  const isRefused = state === 'refused';
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.name}>{name}</span> <span className="small muted">{formatFileSize(size)}</span>
        {isRefused || state === 'broken' ? (
          <p role="alert" className={isRefused ? styles.refused : 'small'}>
            {why}
          </p>
        ) : (
          <Progress upload={upload} />
        )}
      </div>
      <div className="row">
        {state === 'broken' && (
          <Button isCompact onClick={() => onRetry(key)}>
            Go on{of}
          </Button>
        )}
        <Button isCompact onClick={() => (isRefused ? onForget(key) : onCancel(key))}>
          {isRefused ? 'Take off the list' : 'Cancel'}
          {of}
        </Button>
      </div>
    </li>
  );
}

function Progress({ upload: { name, size, sent, state } }: { upload: UploadState }) {
  if (state === 'waiting') return <p className="small muted">Waiting for the others.</p>;
  return (
    <div className={styles.progress}>
      <progress aria-label={`Sending ${name}`} max={size} value={sent} />
      <span className="small figure">{formatPercent(sent / size)}</span>
    </div>
  );
}
