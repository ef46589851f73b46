import type { Builders } from '../builders/builders.js';
import { Random } from '../builders/random.js';
import type { Company } from '../story/company.js';
import { cancelledJob } from './cancelled-job.js';
import { decidedJobs } from './decided-jobs.js';
import { furtherRound } from './further-round.js';
import { drafts } from './drafts.js';
import { holidayParty } from './holiday-party.js';
import { leaderAway } from './leader-away.js';
import { leaderKeeps } from './leader-keeps.js';
import { openedJobs } from './opened-jobs.js';
import { openJobs } from './open-jobs.js';
import { aroundTheMarket } from './around-the-market.js';
import { policies } from './policies.js';
import { waitingChoice } from './waiting-choice.js';
import { waitingForApproval } from './waiting-for-approval.js';
import { Scene } from './scene.js';
import { workThatChanges } from './work-that-changes.js';
import { workUnderWay } from './work-under-way.js';

/** A seed of its own: what happened in the past does not change today. */
const SEED = 24;

/** The last weeks, so that a job stands in every phase and something waits for everybody one can sign in as. */
export function tellToday(build: Builders, company: Company, now: Date): void {
  const scene = new Scene(build, company, new Random(SEED), now);
  decidedJobs(scene);
  workUnderWay(scene);
  workThatChanges(scene);
  cancelledJob(scene);
  openedJobs(scene);
  holidayParty(scene);
  openJobs(scene);
  furtherRound(scene);
  drafts(scene);
  policies(scene);
  waitingForApproval(scene);
  aroundTheMarket(scene);
  waitingChoice(scene);
  leaderAway(scene);
  leaderKeeps(scene);
}
