import type { ProposalQuery } from '../../graphql/generated/graphql';
import { formatInstant } from '../../ui/dates';

interface FileReadingsProps {
  readings: NonNullable<ProposalQuery['myProposal']>['fileReadings'];
  /** Names of the files as the content has them now. */
  files: readonly { fileId: string; name: string }[];
}

/** Who had which file, and when: one's own people, and for protected ideas the other side once the job is decided. */
export function FileReadings({ readings, files }: FileReadingsProps) {
  if (readings.length === 0) return null;
  const nameOf = (fileId: string) => files.find((file) => file.fileId === fileId)?.name ?? 'a file that is gone';
  return (
    <details>
      <summary>Files saved: {readings.length === 100 ? 'the last 100 times' : readings.length}</summary>
      <ul className="stack tight">
        {readings.map(({ fileId, personName, isOwnSide, at }) => (
          <li key={`${at} ${fileId}`} className="small">
            {nameOf(fileId)}: {personName}
            {isOwnSide ? '' : ', who posted the job'}, <time dateTime={at}>{formatInstant(at)}</time>
          </li>
        ))}
      </ul>
    </details>
  );
}
