import { expect, test } from 'vitest';
import { type MessageTimes, messageTimeProblems } from './message-times.js';

const TIMES: MessageTimes = {
  zone: 'Europe/Lisbon',
  quietFrom: '19:00',
  quietUntil: '08:00',
  digest: 'daily',
  digestAt: '08:30',
};

test.each<[string, Partial<MessageTimes>, string[]]>([
  ['a quiet that spans midnight is fine', {}, []],
  ['none at all is fine', { quietFrom: null, quietUntil: null }, []],
  ['a quiet has a beginning', { quietFrom: null }, ['quietFrom']],
  ['a quiet has an end', { quietUntil: null }, ['quietUntil']],
  ['a quiet is no moment and no eternity', { quietUntil: '19:00' }, ['quietUntil']],
  ['a time is one', { quietFrom: '24:00', digestAt: '8' }, ['quietFrom', 'digestAt']],
  ['a zone is one', { zone: 'Europe/Atlantis' }, ['zone']],
  ['an offset is no zone: it knows no summer', { zone: '+02:00' }, ['zone']],
])('%s', (_case, change, fields) => {
  expect(messageTimeProblems({ ...TIMES, ...change }).map(({ field }) => field)).toEqual(fields);
});
