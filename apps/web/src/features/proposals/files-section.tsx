import { lazy, Suspense } from 'react';
import type { DraftHandle } from './use-draft';

const ProposalFiles = lazy(async () => ({ default: (await import('./files/proposal-files')).ProposalFiles }));

interface FilesSectionProps {
  jobId: string;
  isDropBox: boolean;
  handle: DraftHandle;
  errorFor: (field: string) => string | undefined;
}

/** Files that come along. Several may arrive before the page is drawn again: each change is made on the newest draft. */
export function FilesSection({ jobId, isDropBox, handle, errorFor }: FilesSectionProps) {
  const { draft, now, change } = handle;
  return (
    <Suspense fallback={<p className="small muted">Files</p>}>
      <ProposalFiles
        jobId={jobId}
        isDropBox={isDropBox}
        files={draft.files}
        errorFor={errorFor}
        onAdd={(file) => change({ files: [...now().files, file] })}
        onRemove={(fileId) => change({ files: now().files.filter((file) => file.fileId !== fileId) })}
        onEdit={(fileId, part) =>
          change({ files: now().files.map((file) => (file.fileId === fileId ? { ...file, ...part } : file)) })
        }
      />
    </Suspense>
  );
}
