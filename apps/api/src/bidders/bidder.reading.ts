import { Reading } from '../platform/reading/reading.js';
import { viewerReading } from '../people/viewer.reading.js';

export const categoryReading = new Reading('Category').plain('id', 'name');

export const bidderReading = new Reading('Bidder').plain('id', 'name', 'about', 'kind', 'isGuest').many(
  'categories',
  () => categoryReading,
  (row, child) =>
    `from category ${child} join bidder_category bc on bc.category_id = ${child}.id where bc.bidder_id = ${row}.id order by ${child}.name`,
);

viewerReading.one(
  'bidder',
  () => bidderReading,
  (_, child, scope) => `from bidder ${child} where ${child}.id = ${scope.bidderId()}`,
);
