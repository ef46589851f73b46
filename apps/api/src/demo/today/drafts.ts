import { templateOf } from '../../jobs/templates.js';
import type { JobWish } from '../builders/job-builders.js';
import type { Scene } from './scene.js';

/** Jobs that somebody is still writing. */
export function drafts(scene: Scene): void {
  write(scene, 'Rita Almeida', 'website-update', 'Website update: what to do when it is cold', 2);
  write(scene, 'Dana Fischer', 'offsite', 'Offsite of the leads, 12 people', 1, {
    headCount: 12,
    goal: scene.company.goals.people,
  });
  write(scene, 'Claire Dubois', 'blank', 'Spring campaign', 3);
  write(scene, 'Paul Weber', 'blank', '', 1);
}

function write(scene: Scene, who: string, templateId: string, title: string, ago: number, more: JobWish = {}): void {
  const { clock, build, company } = scene;
  const template = templateOf(templateId);
  build.job({
    phase: 'draft',
    requester: scene.person(who),
    category: company.categories.get(template?.categoryName || 'Website and marketing'),
    goal: null,
    title,
    summary: template?.brief,
    customerBenefit: '',
    services: template?.services,
    answers: template?.answers,
    headCount: template?.headCount,
    lines: template?.lines,
    criteria: template?.criteria,
    createdAt: clock.ago(ago, 11),
    questionsDue: clock.ahead(3),
    deadline: clock.ahead(5),
    ...more,
  });
}
