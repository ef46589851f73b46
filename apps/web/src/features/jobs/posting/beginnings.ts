import type { NewJobQuery } from '../../../graphql/generated/graphql';
import { readFragment } from '../../../graphql/graphql';
import { counted } from '../../../ui/numbers';
import type { Findable } from './find-beginnings';
import { lastTimeFacts } from './last-time';
import { type PastJob, PastJobFragment } from './past-job';

/** Something to begin from, as its card shows it. */
export interface Beginning extends Findable {
  id: string;
  /** One sentence of what it is. */
  summary: string;
  /** A line of facts. */
  facts: string;
  /** Whether a past job has been decided. */
  isEnded?: boolean;
}

type Template = NewJobQuery['jobTemplates'][number];

export function templateBeginning(template: Template): Beginning {
  const { id, name, summary, categoryName, services, alsoCalled, lines, criteria } = template;
  const facts = [
    categoryName,
    lines.length > 0 && counted(lines.length, 'line'),
    counted(criteria.length, 'criterion', 'criteria'),
  ];
  const words = [summary, categoryName, ...services].join(' ');
  return { kind: 'template', id, name, summary, alsoCalled, words, facts: facts.filter(Boolean).join(' · ') };
}

/** Past jobs as cards: what happened last time is said on them. */
export function pastBeginnings(jobs: NewJobQuery['pastJobs']): Beginning[] {
  return readFragment(PastJobFragment, jobs).map((job: PastJob) => ({
    kind: 'past',
    id: job.id,
    name: job.title,
    summary: job.outcome?.lessons ? `Note to yourself: ${job.outcome.lessons}` : '',
    alsoCalled: [job.reference],
    isEnded: job.phase === 'AWARDED' || job.phase === 'NOT_AWARDED',
    words: job.category.name,
    facts: lastTimeFacts(job).join(' · ') || job.category.name,
  }));
}
