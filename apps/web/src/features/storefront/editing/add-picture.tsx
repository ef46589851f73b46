import { fileKindOf } from '@bidwell/domain/file-kind';
import { pictureProblems, pictureRefusal } from '@bidwell/domain/storefront';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { useViewer } from '../../../graphql/viewer';
import { Button } from '../../../ui/button';
import type { FieldProblem } from '../../../ui/field-problem';
import { Form } from '../../../ui/form';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { Uploads, type UploadState } from '../../../ui/uploads';
import styles from '../front.module.css';
import { OwnFrontQuery } from './edit-documents';

const NONE = { alt: '', caption: '' };

/** A picture and its words, sent together: none is kept without words. */
export function AddPicture() {
  const [file, setFile] = useState<File | null>(null);
  const [words, setWords] = useState(NONE);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isSending, setIsSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const readAnew = useOwnFront();
  const submit = async () => {
    const missing = problemsOf(file, words.alt, words.caption);
    setProblems(missing);
    if (missing.length > 0 || file === null) return;
    setIsSending(true);
    const why = await sent(file, words);
    setIsSending(false);
    if (why !== null) return setProblems([{ field: 'picture', message: why }]);
    setFile(null);
    setWords(NONE);
    if (input.current) input.current.value = '';
    readAnew();
    say('The picture is on your storefront.');
  };
  const errorFor = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <Form problems={[...problems]} onSubmit={() => void submit()} label="Add a picture">
      <div className={styles.fields}>
        <PictureField input={input} error={errorFor('picture')} onChange={setFile} />
        <TextField
          name="alt"
          label="What it shows"
          hint="Read out to those who do not see it"
          value={words.alt}
          onChange={(alt) => setWords({ ...words, alt })}
          error={errorFor('alt')}
        />
        <TextField
          name="caption"
          label="Caption"
          isOptional
          value={words.caption}
          onChange={(caption) => setWords({ ...words, caption })}
          error={errorFor('caption')}
        />
      </div>
      <div>
        <Button type="submit" isBusy={isSending}>
          Add picture
        </Button>
      </div>
    </Form>
  );
}

interface PictureFieldProps {
  input: React.RefObject<HTMLInputElement | null>;
  error: string | undefined;
  onChange: (file: File | null) => void;
}

function PictureField({ input, error, onChange }: PictureFieldProps) {
  const described = error === undefined ? 'picture-hint' : 'picture-hint picture-error';
  return (
    <div className="stack tight">
      <label className="strong" htmlFor="picture">
        Picture
      </label>
      <p id="picture-hint" className="small muted">
        JPEG, PNG or WebP, 10 MB at most
      </p>
      {error !== undefined && (
        <p id="picture-error" className="small strong">
          {error}
        </p>
      )}
      <input
        id="picture"
        ref={input}
        type="file"
        accept=".jpg,.jpeg,.png,.webp"
        aria-describedby={described}
        aria-invalid={error !== undefined}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
      />
    </div>
  );
}

function problemsOf(file: File | null, alt: string, caption: string): FieldProblem[] {
  const refusal = file === null ? 'Choose a picture.' : pictureRefusal(fileKindOf(file.name), file.size);
  return [...(refusal === null ? [] : [{ field: 'picture', message: refusal }]), ...pictureProblems(alt, caption)];
}

/** Null once it has arrived; else why not, in words. */
function sent(file: File, { alt, caption }: typeof NONE): Promise<string | null> {
  const uploads = new Uploads({ endpoint: '/api/storefront-pictures', belongsTo: { alt, caption } });
  return new Promise((resolve) => {
    const stop = uploads.subscribe(() => {
      const [upload] = uploads.current();
      if (upload === undefined || !isOver(upload)) return;
      stop();
      resolve(upload.state === 'done' ? null : (upload.why ?? 'The selected file could not be uploaded, try again.'));
    });
    uploads.add([{ file, refusal: null }]);
  });
}

const isOver = ({ state }: UploadState) => state === 'done' || state === 'broken' || state === 'refused';

function useOwnFront(): () => void {
  const client = useClient();
  const { bidder } = useViewer();
  return () => {
    if (bidder === null) return;
    void client.query(OwnFrontQuery, { bidderId: bidder.id }, { requestPolicy: 'network-only' }).toPromise();
  };
}
