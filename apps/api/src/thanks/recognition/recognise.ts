import { isLeading, type Viewer } from '@bidwell/domain/permissions';
import { sentenceProblems } from '@bidwell/domain/thanks';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { notFound, refuse } from '../../platform/graphql/refusal.js';
import { Happenings } from '../../platform/happenings.js';
import type { Selection } from '../../platform/reading/compose.js';
import { Reader } from '../../platform/reading/reader.js';
import { RECOGNITION_PICKED, type RecognitionPicked } from '../thanks.happenings.js';
import { recognitionPageReading, recognitionReading } from './recognition.reading.js';
import type { Recognition, RecognitionPage } from './recognition.results.js';

interface Row {
  via: 'received' | 'wall';
  month: string;
  receiverId: string;
  pickedAt: Date | null;
}

const ROW = `
  select via, month::text, receiver_id as "receiverId", picked_at as "pickedAt"
  from readable_recognition where id = $1 and reader_id = $2 and via = $3`;

/** Nominated by leads, picked by leaders, agreed to by the person: then it stands on the page of its month. */
@Injectable()
export class Recognise {
  constructor(
    private readonly database: Database,
    private readonly reader: Reader,
    private readonly happenings: Happenings,
  ) {}

  async page(month: string, viewer: Viewer, selection: Selection): Promise<RecognitionPage> {
    const page = await this.reader.one<RecognitionPage>(
      recognitionPageReading,
      selection,
      viewer,
      (row, scope) => `from (select ${scope.param(`${month}-01`, 'date')} as month) ${row}`,
    );
    return page ?? { shown: [], waiting: [] };
  }

  async one(id: string, via: Row['via'], viewer: Viewer, selection: Selection): Promise<Recognition> {
    const read = await this.reader.one<Recognition>(
      recognitionReading,
      selection,
      viewer,
      (row, scope) => `from readable_recognition ${row} where ${row}.id = ${scope.param(id, 'uuid')}
        and ${row}.reader_id = ${scope.personId()} and ${row}.via = '${via}'`,
    );
    return read ?? notFound('This nomination');
  }

  /** Nominates somebody's card on the wall. */
  async nominate(cardId: string, viewer: Viewer): Promise<void> {
    const card = await this.database.row<{ receiverId: string; may: boolean }>(
      `select receiver_id as "receiverId", may_nominate($1) as may
       from readable_card where reader_id = $1 and via = 'wall' and id = $2`,
      [viewer.personId, cardId],
    );
    if (card === null) return notFound('This thanks');
    if (!card.may) refuse('NOT_A_LEAD', 'Those who lead a team or have people reporting to them nominate.');
    if (card.receiverId === viewer.personId) refuse('OWN', 'Somebody else may nominate thanks to you.');
    await this.database.rows('insert into recognition (card_id, nominated_by) values ($1, $2) on conflict do nothing', [
      cardId,
      viewer.personId,
    ]);
  }

  async pick(id: string, sentence: string, viewer: Viewer): Promise<void> {
    const row = isLeading(viewer) ? await this.locked(id, 'wall', viewer) : null;
    if (row === null || row.receiverId === viewer.personId) return notFound('This nomination');
    if (row.pickedAt !== null) refuse('PICKED', 'A leader has picked this already.');
    const [problem] = sentenceProblems(sentence);
    if (problem !== undefined) refuse('SENTENCE', problem.message, { field: 'sentence' });
    await this.database.rows(
      'update recognition set picked_by = $2, picked_at = clock_timestamp(), sentence = $3 where id = $1',
      [id, viewer.personId, sentence.trim()],
    );
    const { receiverId, month } = row;
    await this.happenings.tell<RecognitionPicked>(RECOGNITION_PICKED, { receiverId, month: month.slice(0, 7) });
  }

  /** The person says yes or no, and may change that whenever they like. */
  async answer(id: string, isAgreed: boolean, viewer: Viewer): Promise<void> {
    if ((await this.locked(id, 'received', viewer)) === null) return notFound('This nomination');
    await this.database.rows('update recognition set answered_at = clock_timestamp(), is_agreed = $2 where id = $1', [
      id,
      isAgreed,
    ]);
  }

  private async locked(id: string, via: Row['via'], viewer: Viewer): Promise<Row | null> {
    await this.database.rows('select id from recognition where id = $1 for no key update', [id]);
    return this.database.row<Row>(ROW, [id, viewer.personId, via]);
  }
}
