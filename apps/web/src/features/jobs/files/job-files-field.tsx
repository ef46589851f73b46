import {
  FILE_KINDS,
  FILE_LIMITS,
  FILE_WORDS,
  nameRefusal,
  plainFileName,
  sizeRefusal,
} from '@bidwell/domain/file-kind';
import { useQuery } from 'urql';
import { useMove } from '../../../graphql/use-move';
import { FileDrop } from '../../../ui/file-drop';
import { FileRow } from '../../../ui/file-row';
import type { FieldProps } from '../../../ui/form-field';
import { say } from '../../../ui/toast';
import { useUploads } from '../../../ui/use-uploads';
import { JobFilesQuery, RemoveJobFileMutation } from './job-file-documents';

interface JobFilesFieldProps extends Omit<FieldProps, 'isLabelHidden' | 'hint'> {
  /** A draft of the viewer's own. */
  jobId: string;
  /** The files that this field holds. Null: all files of the brief. */
  ids: readonly string[] | null;
  /** Hear of each file that comes and goes; several may come at once. */
  onAdd?: (id: string) => void;
  onRemove?: (id: string) => void;
  /** The most that this field takes. */
  most?: number;
  hint?: string;
}

const ACCEPT = [...Object.keys(FILE_KINDS), 'jpeg'].map((kind) => `.${kind}`).join(',');

/** Files of a brief while it is written. They are kept as they arrive; publishing freezes them with the brief. */
export function JobFilesField(props: JobFilesFieldProps) {
  const { jobId, ids, onAdd, onRemove, most = FILE_LIMITS.perBrief, hint, ...field } = props;
  const [{ data }, read] = useQuery({ query: JobFilesQuery, variables: { id: jobId } });
  const remove = useMove(RemoveJobFileMutation);
  const all = data?.job?.files ?? [];
  const held = ids === null ? all : all.filter(({ id }) => ids.includes(id));
  const uploads = useUploads(
    { endpoint: '/api/job-files', belongsTo: { jobId, field: field.name } },
    ({ address, name }) => {
      read({ requestPolicy: 'network-only' });
      onAdd?.(address);
      say(`${name} is attached.`);
    },
  );
  const takeOff = async (id: string, name: string) => {
    if (!(await remove.run({ id })))
      return say(remove.problems[0]?.message ?? `${name} could not be removed, try again.`);
    onRemove?.(id);
    say(`${name} is removed.`);
    document.getElementById(field.name)?.focus();
  };
  const refusal = (file: File, others: readonly File[]): string | null => {
    const name = plainFileName(file.name);
    const isThere = [...held, ...uploads.states, ...others].some((one) => one.name === name && one.size === file.size);
    if (isThere) return 'This file is attached already.';
    if (held.length + uploads.states.length + others.length >= most)
      return `This takes ${most} files. Remove one first.`;
    return nameRefusal(name) ?? sizeRefusal(name, file.size);
  };
  const limits = `Up to ${most} files of 25 MB each: ${FILE_WORDS}`;
  return (
    <FileDrop {...field} hint={hint ? `${hint} ${limits}` : limits} accept={ACCEPT} uploads={uploads} refusal={refusal}>
      {held.map(({ id, name, size }) => (
        <FileRow
          key={id}
          name={name}
          size={size}
          href={`/api/job-files/${id}`}
          isRemoving={remove.isRunning}
          onRemove={() => void takeOff(id, name)}
        />
      ))}
    </FileDrop>
  );
}
