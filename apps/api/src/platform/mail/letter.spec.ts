import { expect, test } from 'vitest';
import { letterOf } from './letter.js';

const MAIL = {
  id: '7d9f',
  address: 'vera@vista.example',
  subject: 'You are invited\r\nBcc: all@company.example',
  body: 'You are invited to JOB-7: Offsite <b>& more</b>.',
  action: 'Open it in Bidwell',
  path: '/jobs/7',
  code: null,
  stopToken: null,
};

test('a letter says its one thing in plain words, with one link to this site', () => {
  const { text, to, messageId } = letterOf(MAIL, 'https://bids.company.example/');
  expect(to).toBe('vera@vista.example');
  expect(messageId).toBe('<7d9f@bids.company.example>');
  expect(text).toContain('You are invited to JOB-7');
  expect(text.match(/https?:\/\/\S+/g)).toEqual(['https://bids.company.example/jobs/7']);
});

test('nobody smuggles a header in through a title', () => {
  expect(letterOf(MAIL, 'https://bids.company.example').subject).toBe('You are invited Bcc: all@company.example');
});

test('what people wrote stays text in the HTML', () => {
  const { html } = letterOf(MAIL, 'https://bids.company.example');
  expect(html).toContain('Offsite &lt;b&gt;&amp; more&lt;/b&gt;');
  expect(html).not.toContain('<b>');
});

test('a code stands by itself in both', () => {
  const { text, html } = letterOf({ ...MAIL, code: '493021' }, 'https://bids.company.example');
  expect(text.split('\n')).toContain('493021');
  expect(html).toContain('>493021</p>');
});

test('mail that its reader may stop says how, to mail programs', () => {
  const stopToken = '1c8e7e0a-9f0f-4a53-93a5-0a62f3d0a111';
  const { headers } = letterOf({ ...MAIL, stopToken }, 'https://bids.company.example/');
  expect(headers['List-Unsubscribe']).toBe(`<https://bids.company.example/api/mail-stop/${stopToken}>`);
  expect(letterOf(MAIL, 'https://bids.company.example').headers).toEqual({ 'Auto-Submitted': 'auto-generated' });
});
