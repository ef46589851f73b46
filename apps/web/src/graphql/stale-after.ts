import type { Cache, UpdateResolver } from '@urql/exchange-graphcache';

/** Which root fields are read anew after which mutation. What a mutation answers is in the cache by itself. */
const STALE: Record<string, readonly string[]> = {
  startJob: ['postedJobs', 'home'],
  publishJob: ['postedJobs', 'pastJobs', 'home'],
  requestApproval: ['postedJobs', 'home'],
  approveJob: ['home'],
  sendJobBack: ['job', 'home'],
  takeJobBack: ['job', 'postedJobs', 'home'],
  cancelJob: ['postedJobs', 'home'],
  discardJob: ['postedJobs', 'home'],
  amendJob: ['job', 'postedJobs', 'home'],
  acknowledgeAddendum: ['home'],
  askQuestion: ['job'],
  answerQuestion: ['home'],
  expressInterest: ['openJobs', 'home'],
  declineJob: ['openJobs', 'home'],
  startProposal: ['myProposal', 'myBids', 'openJobs', 'home'],
  submitProposal: ['myBids', 'openJobs', 'home'],
  withdrawProposal: ['myBids', 'openJobs', 'home'],
  chooseProposal: ['comparison', 'postedJobs', 'debrief', 'insights', 'home'],
  unmaskProposals: ['comparison', 'openingMinutes'],
  submitScores: ['comparison', 'home'],
  recordOutcome: ['job', 'pastJobs', 'home'],
  choosePostingView: ['viewer'],
  repeatJob: ['postedJobs', 'home'],
  undoDecision: ['comparison', 'postedJobs', 'home'],
  tellDecisionNow: ['comparison', 'postedJobs', 'debrief', 'insights', 'home'],
  closeWithoutAward: ['comparison', 'postedJobs', 'debrief', 'insights', 'home'],
  rateDebrief: ['debrief'],
  askAboutDebrief: ['debrief'],
  challengeDecision: ['debrief', 'home'],
  answerDebriefQuestion: ['job', 'home'],
  answerChallenge: ['job', 'challenge', 'home'],
  declareInterest: ['job', 'comparison', 'home'],
  askEvaluator: ['job', 'colleagues', 'comparison', 'home'],
  releaseEvaluator: ['job', 'colleagues', 'comparison', 'home'],
  handOverJob: ['job', 'comparison', 'postedJobs', 'home'],
  applyImport: ['datasets', 'insights', 'contests'],
  markNotificationsRead: ['home', 'viewer'],
  addPerson: ['people', 'bidders'],
  deactivatePerson: ['bidders'],
  reactivatePerson: ['bidders'],
  addDepartment: ['departments'],
  addCategory: ['categories'],
  addBidder: ['bidders', 'vendors', 'matchingBidders'],
  changeBidder: ['vendors', 'matchingBidders'],
  addMember: ['people'],
  removeMember: ['people'],
  saveCataloguePromise: ['cataloguePromises'],
  retireCataloguePromise: ['cataloguePromises'],
  setMailWish: ['viewer'],
  admitGuest: ['vendors', 'matchingBidders'],
  setWeeklyHours: ['capacity'],
  planHours: ['capacity'],
  recordBiddingHours: ['job', 'biddingEffort'],
  savePolicy: ['policies', 'policyFor'],
  removePolicy: ['policies', 'policyFor'],
  addHoliday: ['holidays', 'policyFor'],
  removeHoliday: ['holidays', 'policyFor'],
  logOutsidePurchase: ['myOutsidePurchases', 'outsidePurchases', 'outsideTotals'],
  addGoal: ['allGoals', 'goals'],
  retireGoal: ['allGoals', 'goals'],
};

function forget(cache: Cache, fields: readonly string[]): void {
  for (const field of cache.inspectFields('Query')) {
    if (fields.includes(field.fieldName)) cache.invalidate('Query', field.fieldKey);
  }
}

export const staleAfter: Record<string, UpdateResolver> = Object.fromEntries(
  Object.entries(STALE).map(([mutation, fields]): [string, UpdateResolver] => [
    mutation,
    (_result, _args, cache) => forget(cache, fields),
  ]),
);
