import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { FileList } from '../../../ui/file-list';
import { FileRow } from '../../../ui/file-row';

const JobFileListFragment = graphql(`
  fragment JobFileList on Job {
    id
    files {
      id
      name
      size
    }
  }
`);

interface JobFileListProps {
  job: FragmentType<typeof JobFileListFragment>;
  /** Shows these alone, such as those that answer one question. Null: all of them. */
  ids?: readonly string[] | null;
}

/** Files of a brief, to be saved by whoever sees the job. Nothing when there is none. */
export function JobFileList({ job, ids = null }: JobFileListProps) {
  const { files } = readFragment(JobFileListFragment, job);
  const shown = ids === null ? files : files.filter(({ id }) => ids.includes(id));
  if (shown.length === 0) return null;
  return (
    <FileList>
      {shown.map(({ id, name, size }) => (
        <FileRow key={id} name={name} size={size} href={`/api/job-files/${id}`} />
      ))}
    </FileList>
  );
}
