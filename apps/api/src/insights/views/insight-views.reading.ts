import { isAdministering } from '@bidwell/domain/permissions';
import { personReading } from '../../people/person.reading.js';
import { Reading } from '../../platform/reading/reading.js';

export const frozenFiguresReading = new Reading('FrozenFigures')
  .plain('id', 'title', 'address', 'asOf', 'takenBackAt')
  .column('sections', (row) => `case when ${row}.taken_back_at is null then ${row}.content else '[]'::jsonb end`)
  .column('mayTakeBack', (row, scope) => {
    const may =
      scope.viewer !== null && isAdministering(scope.viewer) ? 'true' : `${row}.made_by = ${scope.personId()}`;
    return `(${row}.taken_back_at is null and ${may})`;
  })
  .one(
    'madeBy',
    () => personReading,
    (row, child) => `from person ${child} where ${child}.id = ${row}.made_by`,
  );
