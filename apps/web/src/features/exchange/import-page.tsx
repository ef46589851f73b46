import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { BackLink } from '../../ui/back-link';
import { Page } from '../../ui/page';
import { ImportRun } from './import-run';
import { ImportSteps } from './import-steps';

const route = getRouteApi('/import/$uploadId');

const UploadedFileQuery = graphql(`
  query UploadedFile($id: ID!) {
    uploadedFile(id: $id) {
      id
      ...ImportSteps
    }
  }
`);

/** From an uploaded file to contests: choose the columns, look at what would happen, import. */
export function ImportPage() {
  const { task } = route.useSearch();
  return task === undefined ? <UploadedFilePage /> : <ImportRun taskId={task} />;
}

function UploadedFilePage() {
  const { uploadId } = route.useParams();
  const file = useQuery({ query: UploadedFileQuery, variables: { id: uploadId } });
  return (
    <Loaded of={file} what="The uploaded file">
      {(data) => (data.uploadedFile ? <ImportSteps key={uploadId} file={data.uploadedFile} /> : <Gone />)}
    </Loaded>
  );
}

function Gone() {
  return (
    <Page title="This upload is gone" back={<BackLink to="/import">Import past contests</BackLink>} isNarrow>
      <p>Uploaded files are kept for a day, for the person who uploaded them. Upload the file again.</p>
    </Page>
  );
}
