import { answerProblems, savingProblems } from '@bidwell/domain/answer-problems';
import { briefProblems } from '@bidwell/domain/brief';
import { weightsTotal } from '@bidwell/domain/criteria';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedFor, SHIPPED_SETS } from '../../apps/api/src/jobs/question-sets/shipped/shipped-sets.js';
import { TEMPLATES } from '../../apps/api/src/jobs/templates.js';
import type { Actor } from '../support/actor.js';
import { type Market, openMarket } from '../support/market.js';
import { asJob, publishJob, saveJob, startJob } from '../support/posting.js';

/* What a job can be started from: complete but for what is particular to it. */

const filled = TEMPLATES.filter(({ id }) => id !== 'blank');
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('every category whose questions come with Bidwell has a template', () => {
  const served = new Set(TEMPLATES.map(({ categoryName }) => categoryName.toLowerCase()));
  expect(SHIPPED_SETS.filter(({ name }) => !served.has(name.toLowerCase()))).toEqual([]);
});

test('every category that the demo company and a new company begin with has a template', () => {
  const served = new Set(TEMPLATES.map(({ categoryName }) => categoryName));
  for (const name of ['Event planning', 'Website and marketing', 'IT projects', 'HR services', 'Facilities'])
    expect(served.has(name), name).toBe(true);
  for (const name of ['Training', 'Catering', 'Print', 'Translation']) expect(served.has(name), name).toBe(true);
});

describe.each(filled)('the template $name', (template) => {
  test('leaves nothing to write but dates, goal and benefit', () => {
    const { title, brief: summary, headCount, services, lines, criteria } = template;
    const brief = {
      title,
      summary,
      headCount,
      services,
      lines,
      criteria: criteria.map((one) => ({ ...one, minimum: null })),
      requirements: [],
      categoryId: 'c',
      place: '',
      currency: 'EUR',
      budgetMode: 'hidden',
      budgetLow: null,
      budgetHigh: null,
      startsOn: null,
      endsOn: null,
      dateFlexibility: 'firm',
      questionsDue: null,
      answersDue: null,
      deadline: new Date(Date.now() + 864e5),
      decisionDue: day(3),
      goalId: null,
      customerBenefit: '',
    };
    const problems = briefProblems(brief as unknown as Parameters<typeof briefProblems>[0], new Date());
    expect(problems.map(({ field }) => field)).toEqual(['startsOn', 'goalId', 'customerBenefit']);
    expect(weightsTotal(criteria)).toBe(100);
  });

  test('answers the questions of its category that must be answered, and none that are not asked', () => {
    const set = shippedFor(template.categoryName) ?? { sections: [] };
    if (set.sections.length > 0) expect(savingProblems(set, {}, template.answers)).toEqual([]);
    expect(answerProblems(set, template.answers)).toEqual([]);
  });

  test('is found by words of its own, each once', () => {
    expect(template.alsoCalled.length).toBeGreaterThan(2);
    expect(new Set(template.alsoCalled).size).toBe(template.alsoCalled.length);
  });
});

describe('over the wire', () => {
  let market: Market;
  let rita: Actor;

  beforeAll(async () => {
    market = await openMarket();
    rita = await market.employee('Rita');
    await market.team('Everything team');
  });

  afterAll(() => market.close());

  test.each(filled)('a job from $name is published with four answers', async ({ id }) => {
    const draft = asJob(await startJob(rita, id));
    const changes = { startsOn: day(60), goalId: market.goalId, customerBenefit: 'Nobody waits.' };
    asJob(await saveJob(rita, draft.id, draft.draftVersion, changes));
    expect(asJob(await publishJob(rita, draft.id)).phase).toBe('OPEN');
  });
});
