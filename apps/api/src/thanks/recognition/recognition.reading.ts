import { personReading } from '../../people/person.reading.js';
import { Reading } from '../../platform/reading/reading.js';

const byId = (column: string) => (row: string, child: string) =>
  `from person ${child} where ${child}.id = ${row}.${column}`;

/** Its row is one of `readable_recognition`, whose reader is the viewer. */
export const recognitionReading = new Reading('Recognition')
  .column('id', (row) => `${row}.via || '.' || ${row}.id`)
  .column('recognitionId', (row) => `${row}.id`)
  .plain('month', 'sentence', 'isAgreed')
  .column('isAnswered', (row) => `${row}.answered_at is not null`)
  .column('isMine', (row) => `${row}.via = 'received'`)
  .column(
    'mayPick',
    (row) => `(${row}.via = 'wall' and ${row}.picked_at is null and ${row}.receiver_id <> ${row}.reader_id)`,
  )
  .column(
    'words',
    (row) => `(select rt.words from readable_thanks rt
      where rt.reader_id = ${row}.reader_id and rt.via = ${row}.via and rt.id = ${row}.thanks_id)`,
  )
  .one('person', () => personReading, byId('receiver_id'))
  .one(
    'givenBy',
    () => personReading,
    (row, child) => `from readable_thanks rg join person ${child} on ${child}.id = rg.given_by
      where rg.reader_id = ${row}.reader_id and rg.via = ${row}.via and rg.id = ${row}.thanks_id`,
  )
  .one('nominatedBy', () => personReading, byId('nominated_by'))
  .one('pickedBy', () => personReading, byId('picked_by'));

export const recognitionPageReading = new Reading('RecognitionPage')
  .many(
    'shown',
    () => recognitionReading,
    (row, child, scope) => `from readable_recognition ${child} join person rp on rp.id = ${child}.receiver_id
      where ${child}.reader_id = ${scope.personId()} and ${child}.via = 'wall' and ${child}.month = ${row}.month
        and ${child}.is_agreed order by lower(rp.name), ${child}.id`,
  )
  .many(
    'waiting',
    () => recognitionReading,
    (row, child, scope) => `from readable_recognition ${child}
      where ${child}.reader_id = ${scope.personId()} and ${child}.month = ${row}.month
        and ((${child}.via = 'received' and ${child}.answered_at is null) or (${child}.via = 'wall' and not ${child}.is_agreed))
      order by ${child}.nominated_at desc, ${child}.id limit 100`,
  );
