import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import type { FieldProblem } from '../../ui/field-problem';
import { Form } from '../../ui/form';
import { controlProps, FormField } from '../../ui/form-field';
import { Page } from '../../ui/page';
import { LatestImports } from './latest-imports';
import { upload } from './upload';
import { WhatAFileHolds } from './what-a-file-holds';

/** The first step of an import: which file. */
export function UploadPage() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const send = async () => {
    const file = input.current?.files?.[0];
    if (file === undefined) return setProblems([{ field: 'file', message: 'Choose a CSV, XLSX or JSON file.' }]);
    setIsBusy(true);
    const uploaded = await upload(file);
    setIsBusy(false);
    if ('problem' in uploaded) return setProblems([uploaded.problem]);
    return navigate({ to: '/import/$uploadId', params: { uploadId: uploaded.id } });
  };
  const field = {
    name: 'file',
    label: 'File of past contests',
    hint: 'CSV, XLSX (its first sheet) or OCDS releases (JSON), smaller than 25 MB.',
    error: problems[0]?.message,
  };
  return (
    <Page
      title="Import past contests"
      lead="Step 1 of 3: upload"
      back={<BackLink to="/insights">Insights</BackLink>}
      isNarrow
    >
      <div className="stack loose">
        <Form problems={problems} onSubmit={() => void send()}>
          <FormField {...field}>
            <input
              {...controlProps(field)}
              ref={input}
              type="file"
              accept=".csv,.txt,.xlsx,.json,.jsonl,text/csv,application/json"
            />
          </FormField>
          <div className="row">
            <Button type="submit" look="primary" isBusy={isBusy}>
              {isBusy ? 'Uploading and reading' : 'Upload and choose columns'}
            </Button>
          </div>
        </Form>
        <WhatAFileHolds />
        <LatestImports />
      </div>
    </Page>
  );
}
