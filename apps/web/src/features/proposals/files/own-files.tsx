import type { SealedFile } from '@bidwell/domain/sealed-file';
import { FileList } from '../../../ui/file-list';
import { FileRow } from '../../../ui/file-row';

interface OwnFilesProps {
  files: readonly SealedFile[];
  /** They lie in a drop box that has not opened. */
  isShut: boolean;
}

/** One's own files, to be read back. */
export function OwnFiles({ files, isShut }: OwnFilesProps) {
  if (files.length === 0) return null;
  return (
    <section aria-label="Files of this proposal">
      <FileList>
        {files.map(({ fileId, name, size, caption, isProtected }) => (
          <FileRow key={fileId} name={name} size={size} href={isShut ? null : `/api/proposal-files/${fileId}`}>
            {(caption !== '' || isProtected) && (
              <p className="small">
                {caption} {isProtected && <span className="strong">Protected idea.</span>}
              </p>
            )}
          </FileRow>
        ))}
      </FileList>
    </section>
  );
}
