import { type ClipboardEvent, type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from './button';
import styles from './file-drop.module.css';
import { FileList } from './file-list';
import { FieldError, type FieldProps } from './form-field';
import { UploadRow } from './upload-row';
import type { UploadsHandle } from './use-uploads';

interface FileDropProps extends Omit<FieldProps, 'isLabelHidden'> {
  /** Endings that the browser's own dialog offers: ".pdf,.png". */
  accept: string;
  uploads: UploadsHandle;
  /** Why a file cannot be taken, before it is sent. Null when it can. */
  refusal: (file: File, others: readonly File[]) => string | null;
  /** Rows of the files that are there already, each an `li`. */
  children?: ReactNode;
}

/** Takes files that are dropped, pasted or chosen, and shows how far each of them is. */
export function FileDrop({ accept, uploads, refusal, children, ...field }: FileDropProps) {
  const { name, label, hint, error, isOptional } = field;
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    uploads.add(files.map((file, index) => ({ file, refusal: refusal(file, files.slice(0, index)) })));
  };
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  const away = (act: (key: string) => void) => (key: string) => {
    act(key);
    button.current?.focus();
  };
  return (
    <div className="stack tight" role="group" aria-labelledby={`${name}-label`}>
      <div id={`${name}-label`} className="strong">
        {label}
        {isOptional && ' (optional)'}
      </div>
      {hint && (
        <div id={`${name}-hint`} className="small muted">
          {hint}
        </div>
      )}
      {error && <FieldError name={name}>{error}</FieldError>}
      <DropArea take={take}>
        <Button id={name} ref={button} aria-describedby={described || undefined} onClick={() => input.current?.click()}>
          Choose files<span className="visually-hidden">: {label}</span>
        </Button>
        <span className="small muted">or drop them here, or paste them.</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accept}
          onChange={(event) => {
            take(event.target.files);
            event.target.value = '';
          }}
        />
      </DropArea>
      <FileList>
        {children}
        {uploads.states.map((upload) => (
          <UploadRow
            key={upload.key}
            upload={upload}
            onCancel={away(uploads.cancel)}
            onRetry={away(uploads.retry)}
            onForget={away(uploads.forget)}
          />
        ))}
      </FileList>
    </div>
  );
}

/** Where files may be let go of. Pasting works once something in it has the focus. */
function DropArea({ take, children }: { take: (files: FileList | null) => void; children: ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    take(event.clipboardData.files);
  };
  return (
    <div
      className={[styles.area, isOver && styles.over].filter(Boolean).join(' ')}
      tabIndex={-1}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      {children}
    </div>
  );
}
