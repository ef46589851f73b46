import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { BackLink } from '../../ui/back-link';
import { Button } from '../../ui/button';
import { csvText, download } from '../../ui/csv';
import type { FieldProblem } from '../../ui/field-problem';
import { Form } from '../../ui/form';
import { controlProps, FormField } from '../../ui/form-field';
import { Page } from '../../ui/page';
import { upload } from './upload';

/** The first step of an import: which file. */
export function UploadPage() {
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const send = async () => {
    const file = input.current?.files?.[0];
    if (file === undefined) return setProblems([{ field: 'file', message: 'Choose a CSV file.' }]);
    setIsBusy(true);
    const uploaded = await upload(file);
    setIsBusy(false);
    if ('problem' in uploaded) return setProblems([uploaded.problem]);
    return navigate({ to: '/import/$uploadId', params: { uploadId: uploaded.id } });
  };
  const field = {
    name: 'file',
    label: 'File of past contests',
    hint: 'CSV, smaller than 25 MB.',
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
            <input {...controlProps(field)} ref={input} type="file" accept=".csv,.txt,text/csv" />
          </FormField>
          <div className="row">
            <Button type="submit" look="primary" isBusy={isBusy}>
              {isBusy ? 'Uploading' : 'Upload and choose columns'}
            </Button>
          </div>
        </Form>
        <WhatAFileHolds />
      </div>
    </Page>
  );
}

const TEMPLATE_HEAD = ['contest', 'date', 'title', 'bidder', 'price', 'winner', 'kind'];
const TEMPLATE_ROWS = [
  ['2026-014', '2026-03-05', 'Spring conference', 'Events team', '18400', '1', 'internal'],
  ['2026-014', '2026-03-05', 'Spring conference', 'Lantern & Co', '16950', '0', 'external'],
];

function WhatAFileHolds() {
  return (
    <div className="stack tight prose small">
      <h2>What the file holds</h2>
      <p>
        One row for each bid: which contest, the day of the decision, who bid, and whether that bid was chosen. Title,
        price, the buyer’s ceiling and the kind of bidder can be there too. Columns may have any name and order: you
        choose next what they mean.
      </p>
      <p>
        Nothing is imported before you have seen what would happen, row by row. Importing a file again doubles nothing.
      </p>
      <div>
        <Button isCompact onClick={() => download('past-contests-template.csv', csvText(TEMPLATE_HEAD, TEMPLATE_ROWS))}>
          Download a template
        </Button>
      </div>
    </div>
  );
}
