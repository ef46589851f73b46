import { isInside } from '@bidwell/domain/permissions';
import { jobReading } from '../../jobs/job.reading.js';
import { chainPartsOf, isDoneByViewer } from './chain.sql.js';

jobReading.column('chainParts', chainPartsOf).column('customerLine', (row, scope) => {
  const isTold = scope.viewer !== null && isInside(scope.viewer) ? 'true' : isDoneByViewer(row, scope);
  return `(select nullif(lo.customer_line, '') from job_outcome lo where lo.job_id = ${row}.id and ${isTold})`;
});
