import { Panel } from '../../../ui/panel';
import { JobFilesField } from '../files/job-files-field';
import type { SectionProps } from './sections';

/** What every bidder gets to read besides the brief: floor plans, past figures, a corporate design. */
export function FilesSection({ job, errorFor }: SectionProps) {
  return (
    <Panel title="Files for bidders">
      <JobFilesField
        name="files"
        label="Files of the brief"
        isOptional
        jobId={job.id}
        ids={null}
        hint="Plans, past figures, a house style: everybody invited gets the same files."
        error={errorFor('files')}
      />
    </Panel>
  );
}
