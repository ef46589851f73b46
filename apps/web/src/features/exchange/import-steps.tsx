import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../graphql/graphql';
import type { ImportMapping, ImportStepsFragment } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import { BackLink } from '../../ui/back-link';
import { Page } from '../../ui/page';
import { ColumnsForm } from './columns-form';
import { ImportDone } from './import-done';
import { ApplyImportMutation, PlanImportMutation } from './import-documents';
import { ImportPreview } from './import-preview';

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
    suggestedDatasetName
  }
`);

/** Columns, preview, result: one page each by address, so that Back leads to what was seen last. */
export function ImportSteps({ file: masked }: { file: FragmentType<typeof ImportSteps_UploadedFile> }) {
  const file = readFragment(ImportSteps_UploadedFile, masked);
  const { step } = route.useSearch();
  const navigate = useNavigate();
  const [mapping, setMapping] = useState(() => firstMapping(file));
  const plan = useMove(PlanImportMutation);
  const apply = useMove(ApplyImportMutation);
  const [planned, setPlanned] = useState<Awaited<ReturnType<typeof plan.run>>>(null);
  const [done, setDone] = useState<Awaited<ReturnType<typeof apply.run>>>(null);
  const goTo = (next: typeof step) =>
    navigate({ to: '/import/$uploadId', params: { uploadId: file.id }, search: { step: next } });
  const preview = async () => {
    const made = await plan.run({ uploadId: file.id, mapping });
    setPlanned(made);
    if (made) void goTo('preview');
  };
  const importNow = async () => {
    const made = await apply.run({ uploadId: file.id, mapping });
    setDone(made);
    if (made) void goTo('done');
  };
  const back = <BackLink to="/import">Another file</BackLink>;
  if (step === 'done' && done) return <ImportDone done={done} fileName={file.fileName} />;
  if (step === 'preview' && planned) {
    return (
      <ImportPreview
        plan={planned}
        datasetName={mapping.datasetName}
        fileName={file.fileName}
        move={apply}
        onImport={() => void importNow()}
        onBack={() => void goTo(undefined)}
      />
    );
  }
  return (
    <Page
      title="Choose the columns"
      lead={`Step 2 of 3: ${file.fileName}, ${file.rowCount.toLocaleString('en-GB')} rows`}
      back={back}
    >
      <ColumnsForm file={file} mapping={mapping} onChange={setMapping} move={plan} onSubmit={() => void preview()} />
    </Page>
  );
}

function firstMapping(file: ImportStepsFragment): ImportMapping {
  return {
    columns: file.suggestedMapping.map(({ header, column }) => ({ header, column })),
    dateFormat: file.suggestedDateFormat ?? '',
    currency: '',
    defaultKind: 'EXTERNAL',
    internalBidders: [],
    datasetName: file.suggestedDatasetName,
  };
}
