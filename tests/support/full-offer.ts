import type { PublishedJob } from './proposing.js';
import type { UploadedFile } from './uploading.js';

/** What a brief asks beside the two lines of every test: an optional line, one per head, and requirements. */
export const FULL_BRIEF = {
  headCount: 80,
  lines: [
    { title: 'Venue', quantity: 2, unit: 'days', group: 'Place' },
    { title: 'Catering', quantity: 1, unit: 'guests', group: 'Table', basis: 'PER_HEAD' },
    { title: 'Fireworks', quantity: 9, unit: 'show', group: 'Evening', basis: 'FIXED', isOptional: true },
  ],
  requirements: [
    { text: 'Steps without a barrier.', wordLimit: 12, isEssential: true },
    { text: 'A person on site at all hours.', isEssential: false },
  ],
};

/** A job with its requirements, as a full offer answers it. */
export interface AskedJob extends PublishedJob {
  requirementIds: string[];
}

/** A proposal in which everything that can be said is said, each thing in words or figures of its own. */
export function fullOffer(job: AskedJob, price: number, words: (name: string) => string, file: UploadedFile) {
  const [venue, catering, fireworks] = job.lineIds;
  const [steps, onSite] = job.requirementIds;
  const text = Object.fromEntries(
    ['pitch', 'approach', 'notIncluded', 'assumptions', 'dependencies', 'paymentTerms', 'risks'].map((name) => [
      name,
      words(name),
    ]),
  );
  const priced = { answer: 'PRICED', taxRate: 1900 };
  const sheet = (of: number, name: string) => [
    { ...priced, lineId: venue, unitPrice: of, isPassThrough: true, note: words(`${name} note`) },
    { ...priced, lineId: catering, unitPrice: of + 1 },
    { lineId: fireworks, answer: 'NOT_OFFERED', reason: words(`${name} reason`) },
    { ...priced, ...own(`${name} own`, of + 2), basis: 'PER_HOUR', isOptional: false },
    { ...priced, ...own(`${name} extra`, of + 3), basis: 'UNIT', isOptional: true },
    { ...priced, ...own(`${name} instead`, of + 4), basis: 'UNIT', alternativeTo: venue },
  ];
  const own = (name: string, unitPrice: number) => {
    return { title: words(name), group: words(`${name} group`), quantity: 1.5, unit: words(`${name} unit`), unitPrice };
  };
  return {
    ...text,
    lines: sheet(price, 'main'),
    promises: [
      {
        text: words('promise'),
        metric: words('metric'),
        target: 3,
        unit: 'DAYS',
        clock: 'WORKING',
        remedy: words('remedy'),
      },
    ],
    answers: [
      { requirementId: steps, meets: 'PARTLY', text: words('answer') },
      { requirementId: onSite, meets: 'YES', text: words('second answer') },
    ],
    team: [{ name: words('person'), role: words('role'), note: words('person note') }],
    references: [{ jobId: null, title: words('reference'), year: 2024, words: words('reference words') }],
    validUntil: '2099-12-31',
    conflicts: { none: false, words: words('conflict') },
    files: [{ ...file, isProtected: true, caption: words('caption') }],
    cost: {
      labour: [{ role: words('labour'), hours: 12.5, rate: price + 5, avoidableShare: 2500 }],
      passThrough: price + 6,
      overheadRate: 1200,
      avoidableOverheadShare: 100,
    },
    variants: [{ title: words('variant'), words: words('variant words'), lines: sheet(price + 10, 'variant') }],
    confirmedAddendum: 0,
  };
}

/** Every value in something nested, each with the path to it; rows of a list share a path. */
export function valuesIn(nested: unknown, path = ''): { path: string; value: unknown }[] {
  if (Array.isArray(nested)) return nested.flatMap((each) => valuesIn(each, path));
  if (nested === null || typeof nested !== 'object') return [{ path, value: nested }];
  return Object.entries(nested).flatMap(([key, value]) => valuesIn(value, path === '' ? key : `${path}.${key}`));
}
