import {
  FILE_KINDS,
  FILE_LIMITS,
  FILE_WORDS,
  nameRefusal,
  plainFileName,
  sizeRefusal,
} from '@bidwell/domain/file-kind';
import { IDEA_MARK_WORDS } from '@bidwell/domain/idea-protection';
import { type SealedFile, typeOfName } from '@bidwell/domain/sealed-file';
import { Checkbox } from '../../../ui/checkbox';
import { FileDrop } from '../../../ui/file-drop';
import { FileRow } from '../../../ui/file-row';
import { TextField } from '../../../ui/text-field';
import { say } from '../../../ui/toast';
import { useUploads } from '../../../ui/use-uploads';

interface ProposalFilesProps {
  jobId: string;
  /** What was uploaded cannot be read back before the opening. */
  isDropBox: boolean;
  files: readonly SealedFile[];
  onAdd: (file: SealedFile) => void;
  onEdit: (fileId: string, change: Partial<Pick<SealedFile, 'caption' | 'isProtected'>>) => void;
  onRemove: (fileId: string) => void;
  /** Words for one field, such as `files.0.caption`. */
  errorFor?: (field: string) => string | undefined;
}

const ACCEPT = [...Object.keys(FILE_KINDS), 'jpeg'].map((kind) => `.${kind}`).join(',');
const MOST = FILE_LIMITS.perProposal;

/**
 * The files of a proposal while it is written: sealed as they arrive, part of it once it is saved. One that was taken out is
 * cleared away a day later, so that the draft of a moment ago still holds.
 */
export function ProposalFiles({ jobId, isDropBox, files, onAdd, onEdit, onRemove, errorFor }: ProposalFilesProps) {
  const uploads = useUploads({ endpoint: '/api/proposal-files', belongsTo: { jobId } }, ({ address, name, size }) => {
    const [fileId = '', salt = ''] = address.split('.');
    const plain = plainFileName(name);
    onAdd({ fileId, salt, name: plain, size, type: typeOfName(plain), digest: '', isProtected: false, caption: '' });
    say(`${name} is attached and sealed.`);
  });
  const refusal = (file: File, others: readonly File[]): string | null => {
    const name = plainFileName(file.name);
    const isThere = [...files, ...uploads.states, ...others].some((one) => one.name === name && one.size === file.size);
    if (isThere) return 'This file is attached already.';
    if (files.length + uploads.states.length + others.length >= MOST) {
      return `A proposal takes ${MOST} files. Remove one first.`;
    }
    return nameRefusal(name) ?? sizeRefusal(name, file.size);
  };
  const takeOff = (file: SealedFile) => {
    onRemove(file.fileId);
    say(`${file.name} is removed.`);
    document.getElementById('files')?.focus();
  };
  return (
    <FileDrop
      name="files"
      label="Files that come along"
      isOptional
      hint={`Up to ${MOST} files of 25 MB each: ${FILE_WORDS} They are sealed like your prices: nobody else reads them, or their names, before the deadline.`}
      error={errorFor?.('files')}
      accept={ACCEPT}
      uploads={uploads}
      refusal={refusal}
    >
      {files.map((file, index) => (
        <FileRow
          key={file.fileId}
          name={file.name}
          size={file.size}
          href={isDropBox ? null : `/api/proposal-files/${file.fileId}`}
          onRemove={() => takeOff(file)}
        >
          <FileFields file={file} path={`files.${index}`} onEdit={onEdit} errorFor={errorFor} />
        </FileRow>
      ))}
    </FileDrop>
  );
}

interface FileFieldsProps extends Pick<ProposalFilesProps, 'onEdit' | 'errorFor'> {
  file: SealedFile;
  path: string;
}

function FileFields({ file: { fileId, name, caption, isProtected }, path, onEdit, errorFor }: FileFieldsProps) {
  return (
    <>
      <TextField
        name={`${path}.caption`}
        label={`What ${name} shows`}
        isOptional
        value={caption}
        onChange={(words) => onEdit(fileId, { caption: words })}
        error={errorFor?.(`${path}.caption`) ?? errorFor?.(path)}
      />
      <Checkbox
        name={`${path}.isProtected`}
        label="A protected idea"
        hint={IDEA_MARK_WORDS}
        isChecked={isProtected}
        onChange={(isMarked) => onEdit(fileId, { isProtected: isMarked })}
      />
    </>
  );
}
