import { viewerReading } from '../people/viewer.reading.js';

viewerReading.column(
  'postingView',
  (row) => `coalesce(${row}.posting_view, case when exists (
    select from job pj where pj.requester_id = ${row}.id and pj.published_at is not null) then 'page' else 'steps' end)`,
);
