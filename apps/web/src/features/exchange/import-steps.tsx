import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import { useMove } from '../../graphql/use-move';
import { BackLink } from '../../ui/back-link';
import { counted } from '../../ui/numbers';
import { Page } from '../../ui/page';
import { ColumnsForm } from './columns-form';
import { firstMapping } from './first-mapping';
import { ApplyImportMutation } from './import-documents';
import { ImportPreview } from './import-preview';
import { ImportProgress } from './import-progress';
import { usePlannedImport } from './use-planned-import';

const route = getRouteApi('/import/$uploadId');

const ImportSteps_UploadedFile = graphql(`
  fragment ImportSteps on UploadedFile {
    id
    fileName
    rowCount
    headers
    firstRows
    suggestedMapping {
      header
      column
    }
    suggestedDateFormat
    suggestedCurrency
    suggestedDefaultKind
    suggestedInternalBidders
    suggestedIsOwnPast
    suggestedBidderMatches {
      name
      bidderId
    }
    suggestedDatasetName
    isRemembered
  }
`);

/** Columns, preview, import: one page each by address, so that Back leads to what was seen last. */
export function ImportSteps({ file: masked }: { file: FragmentType<typeof ImportSteps_UploadedFile> }) {
  const file = readFragment(ImportSteps_UploadedFile, masked);
  const { step } = route.useSearch();
  const navigate = useNavigate();
  const [mapping, setMapping] = useState(() => firstMapping(file));
  const goTo = (search: { step?: 'preview'; task?: string }) =>
    void navigate({ to: '/import/$uploadId', params: { uploadId: file.id }, search });
  const planned = usePlannedImport(file.id, () => goTo({ step: 'preview' }));
  const apply = useMove(ApplyImportMutation);
  const importNow = async () => {
    const task = await apply.run({ uploadId: file.id, mapping });
    if (task) goTo({ task: task.id });
  };
  if (step === 'preview' && planned.plan) {
    return (
      <ImportPreview
        plan={planned.plan}
        mapping={mapping}
        onChange={setMapping}
        fileName={file.fileName}
        move={{ problems: [...apply.problems, ...planned.problems], isRunning: apply.isRunning || planned.isRunning }}
        onImport={() => void importNow()}
        onPreview={() => void planned.run(mapping)}
        onBack={() => goTo({})}
      />
    );
  }
  return (
    <Page
      title="Choose the columns"
      lead={`Step 2 of 3: ${file.fileName}, ${counted(file.rowCount, 'row')}`}
      back={<BackLink to="/import">Another file</BackLink>}
    >
      {file.isRemembered && <p>A file with these columns was imported before. It is read as it was then.</p>}
      <ColumnsForm
        file={file}
        mapping={mapping}
        onChange={setMapping}
        move={planned}
        onSubmit={() => void planned.run(mapping)}
      />
      {planned.task && <ImportProgress task={planned.task} />}
    </Page>
  );
}
