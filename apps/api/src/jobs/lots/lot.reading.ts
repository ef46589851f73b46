import { type Expression, Reading } from '../../platform/reading/reading.js';
import { isPostedByViewer, isVisible } from '../job-visibility.sql.js';

export const siblingReading = new Reading('SiblingPart')
  .plain('id', 'title')
  .column('reference', (row) => `('JOB-' || ${row}.number)`)
  .column('number', (row) => `${row}.part_number`);

/** Its row is the job itself. */
export const partReading = new Reading('JobPart')
  .column('number', (row) => `${row}.part_number`)
  .column('count', (row) => `${row}.part_count`)
  .column(
    'reference',
    (row) => `(select 'JOB-' || first.number from job first where first.id = coalesce(${row}.package_id, ${row}.id))`,
  )
  .many(
    'siblings',
    () => siblingReading,
    (row, child, scope) =>
      `from job ${child} where ${child}.package_id = ${row}.package_id and ${isVisible(child, scope)} order by ${child}.part_number`,
  );

/** The parts of a draft, to the one who writes it. */
export const lotsOf: Expression = (row, scope) =>
  `(case when ${isPostedByViewer(row, scope)} then ${row}.lots else '[]'::jsonb end)`;
