import { isAdministering } from '@bidwell/domain/permissions';
import { categoryReading } from '../../bidders/bidder.reading.js';
import { Reading } from '../../platform/reading/reading.js';

export const questionSetReading = new Reading('QuestionSet').plain(
  'id',
  'version',
  'draftVersion',
  'sections',
  'publishedAt',
);

/** The id of the newest published set of the category with this id. */
export const newestSetOf = (categoryId: string): string =>
  `(select n.id from question_set n where n.category_id = ${categoryId} and n.published_at is not null
    order by n.version desc limit 1)`;

categoryReading
  .one(
    'questionSet',
    () => questionSetReading,
    (row, child) => `from question_set ${child} where ${child}.id = ${newestSetOf(`${row}.id`)}`,
  )
  .one(
    'questionSetDraft',
    () => questionSetReading,
    (row, child, { viewer }) => `from question_set ${child} where ${child}.category_id = ${row}.id
      and ${child}.published_at is null and ${viewer !== null && isAdministering(viewer)}`,
  );
