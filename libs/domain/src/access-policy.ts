/**
 * The policy: who may call what, who reads what, who may change what. The API's guard asks `operations` before anything runs; the schema is
 * not printed while a field of it has no row here; and the proof `authz` compares what people get with what stands here.
 */
import type { Permission } from './permissions.js';

/** Who may ever call this, before any question about a particular job or proposal. What has no row is closed to everybody. */
export const operations: Readonly<Record<string, Permission>> = {
  acceptIdeaTerms: 'employee',
  acceptMilestone: 'employee',
  acceptWork: 'employee',
  acknowledgeAddendum: 'bidder',
  addBidder: 'administrator',
  addCalendarHoliday: 'administrator',
  addCategory: 'administrator',
  addDepartment: 'administrator',
  addGoal: 'leaderOrAdministrator',
  addHoliday: 'administrator',
  addInsightNote: 'leaderOrAdministrator',
  addMember: 'administrator',
  addPerson: 'administrator',
  addPromiseEvidence: 'signedIn',
  addWorkingCalendar: 'administrator',
  admitGuest: 'administrator',
  agreeAllEqual: 'employee',
  agreeScore: 'employee',
  agreeToExtension: 'leaderOrAdministrator',
  allGoals: 'leaderOrAdministrator',
  allowThanks: 'signedIn',
  amendJob: 'employee',
  answerChallenge: 'employee',
  answerChange: 'signedIn',
  answerClarification: 'bidder',
  answerCure: 'bidder',
  answerDebriefQuestion: 'employee',
  answerEnding: 'bidder',
  answerQuestion: 'employee',
  answerRating: 'bidder',
  answerRecognition: 'employee',
  applaudThanks: 'employee',
  applyImport: 'leaderOrAdministrator',
  approveChange: 'employee',
  approveDecision: 'employee',
  approveJob: 'employee',
  askAboutDebrief: 'bidder',
  askClarification: 'employee',
  askEvaluator: 'employee',
  askForExtension: 'employee',
  askForPromise: 'signedIn',
  askQuestion: 'bidder',
  askService: 'employee',
  awaitedOpenings: 'employee',
  beginProbation: 'employee',
  bidders: 'administrator',
  biddingEffort: 'leaderOrAdministrator',
  bringGoalBack: 'leaderOrAdministrator',
  calendarFeed: 'signedIn',
  cancelJob: 'employee',
  capacity: 'bidder',
  cataloguePromises: 'bidder',
  categories: 'signedIn',
  chainLinks: 'signedIn',
  challenge: 'signedIn',
  challengeDecision: 'bidder',
  challenges: 'leader',
  changeBidder: 'administrator',
  changeGoal: 'leaderOrAdministrator',
  changeLead: 'administrator',
  changeManager: 'administrator',
  changePassword: 'signedIn',
  changeRoles: 'administrator',
  changeWorkingCalendar: 'administrator',
  choosePassword: 'anyone',
  choosePostingView: 'employee',
  chooseProposal: 'employee',
  chooseThanksWish: 'signedIn',
  claimAccount: 'bidder',
  closeAlarm: 'leader',
  closeCure: 'employee',
  closeWithoutAward: 'employee',
  colleagues: 'employee',
  comparison: 'employee',
  confirmPromise: 'signedIn',
  contests: 'leaderOrAdministrator',
  customerLines: 'employee',
  datasets: 'leaderOrAdministrator',
  deactivatePerson: 'administrator',
  debrief: 'bidder',
  debriefGaps: 'leader',
  debriefPreviews: 'employee',
  debriefTrend: 'bidder',
  decisionRecord: 'employee',
  declareInterest: 'employee',
  declineJob: 'bidder',
  deliverMilestone: 'bidder',
  deliverWork: 'bidder',
  demoPeople: 'anyone',
  departments: 'employee',
  describePicture: 'bidder',
  discardJob: 'employee',
  discardQuestionSet: 'administrator',
  disputePromise: 'signedIn',
  engagements: 'signedIn',
  endOwnSessions: 'signedIn',
  enterGuestCode: 'anyone',
  enterPurchasing: 'employee',
  estimateLine: 'employee',
  expressInterest: 'bidder',
  feedback: 'signedIn',
  figureSheet: 'leaderOrAdministrator',
  fitSignal: 'leaderOrAdministrator',
  forgetView: 'leaderOrAdministrator',
  freezeFigures: 'leaderOrAdministrator',
  frozenFigures: 'leaderOrAdministrator',
  giveThanks: 'signedIn',
  giveWorkingCalendar: 'administrator',
  goalJobs: 'employee',
  goalRollUp: 'employee',
  goalRollUps: 'employee',
  goals: 'employee',
  guestInvitation: 'anyone',
  handOverJob: 'employee',
  hideThanks: 'administrator',
  holidays: 'employee',
  home: 'signedIn',
  importTask: 'leaderOrAdministrator',
  importTasks: 'leaderOrAdministrator',
  insightMail: 'leaderOrAdministrator',
  insightNotes: 'leaderOrAdministrator',
  insights: 'leaderOrAdministrator',
  job: 'signedIn',
  jobTemplates: 'employee',
  leaveThanks: 'administrator',
  logOutsidePurchase: 'employee',
  lookIntoQuestion: 'leaderOrAdministrator',
  mails: 'administrator',
  makeCalendarFeed: 'signedIn',
  markAction: 'signedIn',
  markNotificationsRead: 'signedIn',
  markProposal: 'employee',
  matchingBidders: 'employee',
  messageSettings: 'signedIn',
  moveGoal: 'leaderOrAdministrator',
  muteJob: 'signedIn',
  myBids: 'bidder',
  myOutsidePurchases: 'employee',
  myProposal: 'bidder',
  nameContributors: 'bidder',
  nominateThanks: 'employee',
  noteOnAlarm: 'bidder',
  openCure: 'employee',
  openJobs: 'bidder',
  openingMinutes: 'employee',
  ourSignal: 'bidder',
  outsidePurchases: 'leaderOrAdministrator',
  outsideTotals: 'leaderOrAdministrator',
  ownAlarms: 'bidder',
  ownContests: 'bidder',
  ownFrozenFigures: 'leaderOrAdministrator',
  ownReferences: 'bidder',
  ownSessions: 'signedIn',
  passProbation: 'employee',
  pastJobs: 'employee',
  pausePromise: 'signedIn',
  people: 'administrator',
  pickRecognition: 'leader',
  planHours: 'bidder',
  planImport: 'leaderOrAdministrator',
  planStart: 'signedIn',
  policies: 'administrator',
  policyFor: 'employee',
  postedJobs: 'employee',
  proposeChange: 'signedIn',
  publishJob: 'employee',
  publishQuestionSet: 'administrator',
  rateBrief: 'bidder',
  rateByLink: 'anyone',
  rateDebrief: 'bidder',
  rateRequester: 'bidder',
  rateWork: 'employee',
  ratingByLink: 'anyone',
  reactivatePerson: 'administrator',
  readingsOnRecord: 'administrator',
  recognitionPage: 'employee',
  recompete: 'employee',
  recordActualCost: 'bidder',
  recordBiddingHours: 'bidder',
  recordOutcome: 'employee',
  redoPromise: 'bidder',
  releaseEvaluator: 'employee',
  releaseOpening: 'employee',
  remindEvaluator: 'employee',
  removeCalendarHoliday: 'administrator',
  removeHoliday: 'administrator',
  removeInsightNote: 'leaderOrAdministrator',
  removeJobFile: 'employee',
  removeMember: 'administrator',
  removePicture: 'bidder',
  removePolicy: 'administrator',
  removeWorkingCalendar: 'administrator',
  reopenDecision: 'employee',
  repeatJob: 'employee',
  reportPromiseDone: 'signedIn',
  reportThanks: 'employee',
  reportedThanks: 'administrator',
  requestApproval: 'employee',
  resetPassword: 'administrator',
  resumePromise: 'signedIn',
  retireCataloguePromise: 'bidder',
  retireGoal: 'leaderOrAdministrator',
  retireService: 'bidder',
  revokeCalendarFeed: 'signedIn',
  rulePromise: 'leader',
  saveCataloguePromise: 'bidder',
  saveJob: 'employee',
  savePolicy: 'administrator',
  saveProposal: 'bidder',
  saveQuestionSet: 'administrator',
  saveService: 'bidder',
  saveStorefront: 'bidder',
  saveView: 'leaderOrAdministrator',
  savedViews: 'leaderOrAdministrator',
  scoreProposal: 'employee',
  sendAgreementBack: 'signedIn',
  sendDecisionBack: 'employee',
  sendGuestCode: 'anyone',
  sendJobBack: 'employee',
  sendMilestoneBack: 'employee',
  sendTestMail: 'signedIn',
  sendWorkBack: 'employee',
  serverTime: 'anyone',
  service: 'signedIn',
  serviceRequest: 'signedIn',
  serviceRequests: 'signedIn',
  services: 'employee',
  setFalseAlarms: 'leaderOrAdministrator',
  setHealthyBand: 'leaderOrAdministrator',
  setInsightMail: 'leaderOrAdministrator',
  setMessageTimes: 'signedIn',
  setMessageWish: 'signedIn',
  setThanksDigest: 'employee',
  setWeeklyHours: 'bidder',
  settleMilestones: 'signedIn',
  settleObligation: 'signedIn',
  shippedQuestionSets: 'administrator',
  signAgreement: 'signedIn',
  signIn: 'anyone',
  signInAsDemoPerson: 'anyone',
  signOut: 'anyone',
  signalQuestions: 'leaderOrAdministrator',
  signalRuns: 'leaderOrAdministrator',
  skipRating: 'employee',
  skipRatingByLink: 'anyone',
  standByPromise: 'bidder',
  startFromShippedQuestions: 'administrator',
  startJob: 'employee',
  startJobFor: 'employee',
  startProposal: 'bidder',
  startRound: 'employee',
  startWork: 'signedIn',
  stopImport: 'leaderOrAdministrator',
  storefront: 'signedIn',
  storefronts: 'employee',
  submitProposal: 'bidder',
  submitScores: 'employee',
  takeBackFigures: 'leaderOrAdministrator',
  takeEvaluationNoteBack: 'employee',
  takeJobBack: 'employee',
  takeRequest: 'bidder',
  takeThanksBack: 'signedIn',
  tellAllBidders: 'employee',
  tellDecisionNow: 'employee',
  thanks: 'signedIn',
  turnDownRequest: 'bidder',
  undoDecision: 'employee',
  unmarkAction: 'signedIn',
  unmaskProposals: 'employee',
  uploadedFile: 'leaderOrAdministrator',
  vendors: 'employee',
  viewer: 'anyone',
  visitHome: 'signedIn',
  waivePromise: 'signedIn',
  withdrawChange: 'signedIn',
  withdrawProposal: 'bidder',
  withdrawRequest: 'employee',
  workingCalendars: 'employee',
  writeEvaluationNote: 'employee',
};

/** The permission that a root field asks for. Undefined: nobody has opened it. */
export function permissionOf(operation: string): Permission | undefined {
  return Object.hasOwn(operations, operation) ? operations[operation] : undefined;
}

/** What somebody can be to the company and to one job. Several at once. */
export type Standing =
  | 'anybody'
  | 'person'
  | 'employee'
  | 'bidder'
  | 'leader'
  | 'administrator'
  | 'requester'
  | 'panel'
  | 'invited'
  | 'winner';

/** The states of a job, in their order. A cancelled job is as far as an open one, and no further. */
export const JOB_STATES = ['draft', 'open', 'opening', 'opened', 'awarded', 'finished', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

interface AudienceRule {
  /** Finishes the sentence "This is read by ...". */
  words: string;
  /** From which state of the job on somebody with this standing is among them. */
  from: Partial<Record<Standing, JobState>>;
  /** Everybody reads only what is their own: that there is nothing is no fault. */
  isOwn?: true;
}

/** Who reads a field of the schema: by what they are to the company, or to the job that it belongs to. */
export const audiences = {
  anyone: { words: 'everybody', from: { anybody: 'draft' }, isOwn: true },
  signedIn: { words: 'everybody who is signed in', from: { person: 'draft' } },
  signedInOwn: { words: 'those whom it concerns', from: { person: 'draft' }, isOwn: true },
  members: { words: 'employees and bidders', from: { employee: 'draft', bidder: 'draft' }, isOwn: true },
  employees: { words: 'employees', from: { employee: 'draft' } },
  bidders: { words: 'whoever speaks for a bidder', from: { bidder: 'draft' } },
  ownBidder: { words: 'the bidder that it is about', from: { bidder: 'draft' }, isOwn: true },
  leaders: { words: 'leaders', from: { leader: 'draft' } },
  administrators: { words: 'administrators', from: { administrator: 'draft' } },
  leadership: { words: 'leaders and administrators', from: { leader: 'draft', administrator: 'draft' } },
  leadershipAndBidders: {
    words: 'leaders, administrators, and each bidder about itself',
    from: { leader: 'draft', administrator: 'draft', bidder: 'draft' },
    isOwn: true,
  },
  seesJob: {
    words: 'its requester; once published its panel, those invited, leaders and administrators',
    from: { requester: 'draft', panel: 'open', invited: 'open', leader: 'open', administrator: 'open' },
  },
  seesJobOwn: {
    words: 'those who see the job, as far as it concerns them',
    from: { requester: 'draft', panel: 'open', invited: 'open', leader: 'open', administrator: 'open' },
    isOwn: true,
  },
  requester: { words: 'its requester', from: { requester: 'draft' } },
  panel: { words: 'its requester and panel', from: { requester: 'open', panel: 'open' } },
  panelAndOverseers: {
    words: 'its requester, panel, leaders and administrators',
    from: { requester: 'open', panel: 'open', leader: 'open', administrator: 'open' },
  },
  judges: { words: 'requester and panel, once it is opened', from: { requester: 'opened', panel: 'opened' } },
  judgesAndOverseers: {
    words: 'requester and panel once it is opened, leaders and administrators once it is decided',
    from: { requester: 'opened', panel: 'opened', leader: 'awarded', administrator: 'awarded' },
    isOwn: true,
  },
  record: {
    words: 'requester, panel, leaders and administrators, once it is decided',
    from: { requester: 'awarded', panel: 'awarded', leader: 'awarded', administrator: 'awarded' },
  },
  whoWasInvited: {
    words: 'its requester, the panel once it is opened, leaders and administrators once it is decided',
    from: { requester: 'open', panel: 'opened', leader: 'awarded', administrator: 'awarded' },
  },
  invited: { words: 'those invited, each about its own bidder', from: { invited: 'open' }, isOwn: true },
  requesterAndInvited: {
    words: 'its requester, and each of those invited about itself',
    from: { requester: 'open', invited: 'open' },
    isOwn: true,
  },
  writersAndJudges: {
    words: 'the bidder that wrote it; requester and panel once it is opened',
    from: { invited: 'open', requester: 'opened', panel: 'opened' },
    isOwn: true,
  },
  promised: {
    words: 'the bidder that wrote it; requester and panel once it is opened; whoever reads of the work',
    from: { invited: 'open', requester: 'opened', panel: 'opened', leader: 'awarded', administrator: 'awarded' },
    isOwn: true,
  },
  toldOfAward: {
    words: 'those who see the job, once it is decided',
    from: { requester: 'awarded', panel: 'awarded', invited: 'awarded', leader: 'awarded', administrator: 'awarded' },
  },
  toldWhoWon: {
    words: 'requester, winner and leaders',
    from: { requester: 'awarded', winner: 'awarded', leader: 'awarded' },
  },
  toldBidders: { words: 'each bidder, about its own proposal, once told', from: { invited: 'awarded' }, isOwn: true },
  toldBiddersAndRequester: {
    words: 'the bidder that was told, and who answers it',
    from: { invited: 'awarded', requester: 'awarded', panel: 'awarded', leader: 'awarded', administrator: 'awarded' },
    isOwn: true,
  },
  workReaders: {
    words: 'requester and winner, leaders and administrators',
    from: { requester: 'awarded', winner: 'awarded', leader: 'awarded', administrator: 'awarded' },
  },
  workSides: {
    words: 'requester and winner',
    from: { requester: 'awarded', winner: 'awarded' },
    isOwn: true,
  },
  winner: { words: 'the winner', from: { winner: 'awarded' } },
  winnerAndLeaders: { words: 'the winner and leaders', from: { winner: 'awarded', leader: 'awarded' } },
  /** Nobody has this standing without being named by a policy of the company. */
  named: { words: 'whoever a policy of the company names', from: {} },
} satisfies Record<string, AudienceRule>;
export type Audience = keyof typeof audiences;

/** May somebody with these standings be among this audience while the job is in this state? */
export function isAmong(audience: Audience, standings: readonly Standing[], state: JobState): boolean {
  const { from }: AudienceRule = audiences[audience];
  return standings.some((standing) => {
    const first = from[standing];
    return first !== undefined && hasReached(state, first);
  });
}

/** Whether each of an audience reads its own alone, so that one may read what another has nothing of. */
export function isOwn(audience: Audience): boolean {
  const rule: AudienceRule = audiences[audience];
  return rule.isOwn === true;
}

function hasReached(state: JobState, first: JobState): boolean {
  return JOB_STATES.indexOf(state === 'cancelled' ? 'open' : state) >= JOB_STATES.indexOf(first);
}

/** Who reads each field of each type: by type, under each audience the names of its fields. What is not named is read by nobody. */
export const types: Readonly<Record<string, Partial<Record<Audience, string>>>> = {
  AccountClaimed: { anyone: 'email' },
  Acknowledgement: { requesterAndInvited: 'acknowledgedAt bidder' },
  ActualCost: { winnerAndLeaders: 'fullCost labour passThrough recordedAt recordedBy words' },
  ActualLabour: { winnerAndLeaders: 'hours rate role' },
  Addendum: {
    seesJob: 'changes id isMaterial number publishedAt reason',
    requester: 'acknowledgements',
    invited: 'acknowledgedAt',
  },
  AddendumChange: { seesJob: 'after before field isMaterial kind label' },
  Afterwards: { leadership: 'bidders comeBackInside comeBackOutside keptInside keptOutside' },
  AgreedLine: { workReaders: 'amount answer group isCounted quantity taxRate title unit unitPrice' },
  AgreedOffer: { workReaders: 'gross lines net tax variantTitle' },
  AgreedScore: { judges: 'agreedAt agreedBy note value' },
  AnswerSpeed: { seesJob: 'answered prompt' },
  Answers: { leadership: 'bids declined eligible silent withdrawn' },
  Approval: { seesJob: 'answer answeredAt approver id requestedAt words' },
  AroundAlarm: { leadership: 'changes members' },
  AwaitedOpening: { employees: 'deadline given jobId needed reference title' },
  AwardMade: { requester: 'job toldCount' },
  AwardSummary: { toldOfAward: 'decidedAt isAward justification variantTitle winnerKind', toldWhoWon: 'winner' },
  Band: { leadership: 'high low setAt setBy words' },
  BandQuarter: { leadership: 'from inside vendors' },
  Bidder: { members: 'about categories id isGuest kind name record' },
  BidderAccount: { administrators: 'bidder department id isApproved members' },
  BidderAccountConnection: { administrators: 'edges pageInfo' },
  BidderAccountEdge: { administrators: 'cursor node' },
  BidderAfterwards: {
    leadership: `
      answered atPrice bidderKey comeBack isNameAheadOfWork kept keptRange keptStanding kind name onTime satisfied
      standing withoutRework`,
  },
  BidderMatchSuggestion: { leadership: 'bidderId name' },
  BidderMatching: { leadership: 'bidderId name rows' },
  BidderRecord: { members: 'again answered comeBack from kept saidKept to words' },
  BidderTurnout: {
    leadership: 'answers bidderKey kind meanField mix name participation reach reachBounds unrivalledWins wins',
  },
  BidderView: {
    invited: `
      biddingHours briefRating clarifications declineReason declinedAt hasDebrief interestedAt invitedAt
      invitedCount nextRound proposalState receivedAt reference seenAt submittedBeforeAddendum toldToAll`,
  },
  BidderWinRate: { leadership: 'bidderKey kind name winRate' },
  BiddingEffort: { leadership: 'category hours isInternal proposals' },
  BiddingHours: { ownBidder: 'hours jobId' },
  BriefColumn: { members: 'decimals isRequired key kind label max min options unit wordLimit' },
  BriefQuestion: { members: 'columns decimals hint isRequired key kind label max maxRows min options unit wordLimit' },
  BriefRating: { requesterAndInvited: 'clarity missing ratedAt' },
  BriefRatings: { requester: 'clear missing mostly unclear' },
  BriefSection: { members: 'intro key opensWhen questions title' },
  Budget: { seesJob: 'high low mode' },
  CalendarFeed: { signedIn: 'madeAt readAt url' },
  Capacity: { bidders: 'weeklyHours weeks work' },
  CapacityWeek: { bidders: 'committedHours freeHours isOfJob startsOn' },
  CataloguePromise: { ownBidder: 'clock id metric record remedy target text unit' },
  Category: { signedIn: 'id name questionSet', administrators: 'questionSetDraft' },
  CategoryTurnout: { leadership: 'bids category eligible' },
  Challenge: {
    toldBiddersAndRequester: `
      answer answeredAt bidder debrief dueOn id isMineToAnswer jobId jobReference jobTitle madeAt outcome
      requester reviewer words`,
  },
  ChangedLine: { judges: 'after before title' },
  Changes: { leaders: 'decided findings from internalWins newWins promisesKept since' },
  Clarification: { judgesAndOverseers: 'answer answeredAt askedAt due id isLate question' },
  Colleague: { requester: 'conflict department id name' },
  ColumnMapping: { leadership: 'column header' },
  Comparison: {
    judges: `
      areScoresIn hidesNames invitedCount job mustSubmit myStage proposals sealsPrices toldToAll unmasking
      unreadable`,
  },
  Contest: { leadership: 'bidCount bidderCount bids category decidedOn details id job ref statuses title' },
  ContestBid: { leadership: 'kind name price stands won' },
  ContestConnection: { leadership: 'bidderName edges pageInfo requesterName totalBids totalCount' },
  ContestEdge: { leadership: 'cursor node' },
  CostReport: { winnerAndLeaders: 'actual currency differencePercent mayRecord planned price' },
  CountedShare: { leadership: 'count interval of' },
  Criterion: { seesJob: 'description id kind levels minimum position title weight' },
  CriterionLevel: { members: 'score words' },
  CriterionTrend: { ownBidder: 'high low mean points title' },
  CustomerLine: { employees: 'department id job line recordedAt' },
  CustomerLineConnection: { employees: 'edges pageInfo' },
  CustomerLineEdge: { employees: 'cursor node' },
  CycleTime: { leadership: 'jobs lower median upper' },
  Dataset: { leadership: 'contestCount id importedAt isImported name' },
  DeadlineOutage: { panelAndOverseers: 'agreedAt askedAt from hours offeredUntil until' },
  Debrief: {
    toldBidders: `
      challenge challengeUntil count criteria disqualifiedBecause job loss outcome ownWords priceBand qualityScore
      question rank reasons replacedAt toldAt usefulness usefulnessWords winnerKind words`,
  },
  DebriefCriterion: { toldBidders: 'isBelowMinimum kind minimum needed note score title weight' },
  DebriefGap: { leaders: 'jobId reference requester title toldAt untold' },
  DebriefPreview: {
    requester: `
      bidderName count criteria disqualifiedBecause isEmpty loss outcome priceBand proposalId qualityScore rank
      winnerKind`,
  },
  DebriefPreviewCriterion: { requester: 'criterionId isBelowMinimum kind minimum needed reason score title weight' },
  DebriefQuestion: { toldBiddersAndRequester: 'answer answeredAt askedAt dueOn id words' },
  DebriefTrend: { bidders: 'criteria lossCount losses' },
  Decision: {
    judges: `
      approvedAt approver decidedAt decidedBy id isAward justification proposalId reasons takesEffectAt
      variantTitle winner words`,
  },
  DecisionRecord: { record: 'challenges choices proposals toldToAll' },
  DeclaredBidder: { panel: 'bidder isOwnDepartment' },
  DeclaredConflicts: { writersAndJudges: 'none words' },
  DeclineCount: { leadership: 'declined kind reason' },
  DemoPerson: { anyone: 'email name role story' },
  Department: { members: 'id name' },
  DepartmentConduct: { leadership: 'answeredInTime awarded cancelled decidedInTime department requesters' },
  Drift: { leadership: 'alarms finding isAlarming sentence setting watchedTeams' },
  DriftAlarm: {
    leadership: `
      around beganOn bidderKey bids closedAt closedBy closing expected id name raisedOn seenOn sentence side
      teamNote wins`,
  },
  Engagement: {
    workReaders: `
      acceptedAt acceptedBy acceptsAt agreedTotal agreementVersion bidder bidderSignedAt bidderSignedBy
      calendarName changes contributors costCentre createdAt deliveredAt deliveredWords endedAt endedBecause
      endedWords endsOn events growth id job mayOpenCure mayProposeChange milestones moves nextPromise obligations
      offer orderNumber priceNow recompeteAfter requester requesterSignedAt requesterSignedBy silenceDays
      startMeetingAt startMeetingPlace startedAt state troubleGrounds troubles`,
    winner: 'bidderPeople',
    winnerAndLeaders: 'costReport',
    workSides: 'rating requesterRating side',
  },
  EngagementChange: {
    workReaders: `
      acceptedAt acceptedBy answerBy approvalWords approver endsOn id milestoneDueOn milestoneTitle moves number
      priceEffect proposedAt proposedBy settledAt settledBy side state what why words`,
  },
  EngagementConnection: { signedIn: 'edges pageInfo' },
  EngagementEdge: { workSides: 'cursor node' },
  EngagementEvent: { workReaders: 'about at by id kind words' },
  EvaluationNote: { judges: 'id isMine mentioned words writer writtenAt' },
  EvaluationReading: { judgesAndOverseers: 'hour person' },
  Evaluator: {
    panelAndOverseers: `
      askedAt declaredAt interest interestWords isRequester isYou leftAt leftBecause leftWords person remindedAt
      submittedAt substituteFor`,
  },
  EvaluatorScore: { judges: 'evaluatorId evaluatorName hasLeft note value' },
  FalseAlarms: { leadership: 'falseAlarms why' },
  Feedback: { signedIn: 'asked received' },
  FigureColumn: { leadership: 'header isNumber' },
  FigureSection: { leadership: 'columns rows summary title' },
  FileReading: { invited: 'at fileId isOwnSide personName' },
  FirstPasswordGiven: { administrators: 'account firstPassword' },
  FlaggedProposal: { judges: 'comparableTotal disqualifiedBecause id kind name' },
  FrozenFigures: { leadership: 'address asOf id madeBy mayTakeBack sections takenBackAt title' },
  GeneralChange: { leadership: 'by gain term' },
  Goal: { members: 'customerBenefit formerWords id retiredAt title' },
  GoalMonth: { employees: 'awarded month published' },
  GoalRollUp: { employees: 'awarded goal lines months published showsSpend', leadership: 'spend' },
  GoalSpend: { leadership: 'agreed awarded changed currency reported reportedAgreed reportedSpend' },
  GoalWords: { members: 'customerBenefit replacedAt replacedBy title' },
  GuestCodeSent: { anyone: 'address demoCode minutes' },
  GuestInvitation: { anyone: 'address closedBecause deadline firmName jobId' },
  GuestSignedIn: { anyone: 'jobId' },
  HealthyBand: { leadership: 'band finding inside quarters survival vendorsStaying verdict' },
  Holiday: { members: 'day name' },
  Home: { signedIn: 'needsYou nextDeadline notifications putAway saved sides', leaders: 'changes' },
  HomeSideCount: { members: 'count side' },
  ImportPlan: {
    leadership: `
      bidderMatches bidders changedContests contests counted knownContests leftOutContests leftOutRows
      missingPrices newContests noWinner oneBidder ownBidders problemCount problems rows singleBid`,
  },
  ImportProblem: { leadership: 'column message row severity' },
  ImportTask: {
    leadership: 'askedAt dataset done endedAt fileName id isDryRun isStopping plan refusal state step total uploadId',
  },
  InsightMail: { leadership: 'every nextAt' },
  InsightNote: { leadership: 'bidderKey bidderName day id madeAt madeBy words' },
  Insights: {
    leadership: `
      afterwards bidders bids contests dataset decided departmentConduct drift from headline healthyBand kinds
      lossReasons minimumContests missingPrices moneyLines months noWinner notes oneBidder signal singleBid to
      turnout watch winnerReasons`,
  },
  InternalCost: { writersAndJudges: 'avoidable avoidableOverheadShare full labour overheadRate passThrough' },
  Interval: { leadership: 'high low' },
  Invitation: { whoWasInvited: 'bidder declineReason declineWords declinedAt interestedAt invitedAt reason seenAt' },
  Job: {
    seesJob: `
      supervisionCost switchingCost addenda answerSpeed answers answersDue approval budget cancelReason category criteria currency
      customerBenefit customerLine dateFlexibility deadline decisionDue department draftVersion endsOn files goal
      goalThen headCount homePreference id invitationMode isDropBox isMuted isSample lines lots mayReadRecord moves
      noGoalBecause openedAt outcome part phase place policy publishedAt questionSet questionsDue reference
      reopening repeats requester requesterConduct requirements round services startsOn summary title`,
    requester: 'requesterView guests invitedVendors lastTime',
    panel: 'declaredOn askedEvaluators',
    invited: 'bidderView',
    panelAndOverseers: 'outage panel',
    judges: 'decision redFlags',
    workReaders: 'engagement',
    toldWhoWon: 'promises',
    workSides: 'thanks',
    toldOfAward: 'award',
    toldBiddersAndRequester: 'challenges',
    seesJobOwn: 'questions chainParts',
  },
  JobConnection: { signedIn: 'edges pageInfo' },
  JobEdge: { seesJobOwn: 'cursor node' },
  JobFile: { seesJob: 'id kind name size' },
  JobGuest: { requester: 'email firmName' },
  JobLine: { seesJob: 'basis details group id isOptional lot position quantity title unit' },
  JobOutcome: { seesJob: 'customerLine endedOn headCount lessons recordedAt spend startedOn timesDue timesKept' },
  JobPart: { seesJob: 'count number reference siblings' },
  JobPolicy: {
    seesJob: `
      awardApprovalFrom awardApprover awardDeputy category challengeDays challengeReviewer debriefLevel
      fanOutLimit hasAwardApproval hidesCount insideTeamCount isBlind lateChangeDays maxPreference minOpenDays
      minProposals needsApproval twoEnvelopes twoPersonRelease valueFrom`,
  },
  JobRequirement: { seesJob: 'id isEssential position text wordLimit' },
  JobTemplate: { employees: 'alsoCalled categoryName criteria id lines name services summary' },
  KindWinRate: { leadership: 'kind winRate' },
  LabourCost: { writersAndJudges: 'avoidableShare hours rate role' },
  LateAttempt: { judgesAndOverseers: 'at bidder deadline move' },
  LineEstimate: { judges: 'amount estimatedAt estimatedBy lineId words' },
  LossExplained: { toldBidders: 'cause price service' },
  LossTally: { ownBidder: 'cause count' },
  Lot: { seesJob: 'categoryId title' },
  MadePromise: { toldWhoWon: 'isAskedInReport outcome position promise words' },
  Mail: { administrators: 'action address body code id path sentAt subject trouble writtenAt' },
  MarkedProposal: { judges: 'because mark markedAt markedBy' },
  Matching: { employees: 'bidders teamCount vendorCount whyNobody' },
  MatchingBidder: { employees: 'bidder isAlwaysInvited reason' },
  Member: { administrators: 'deactivatedAt email id isLead person' },
  MessageSettings: { signedIn: 'digest digestAt quietFrom quietUntil wishes zone' },
  Milestone: {
    members: 'acceptedAt acceptsAt deliveredAt deliveredWords dueOn id isAcceptedBySilence sentBackWords share title',
  },
  Money: { members: 'amount currency' },
  MoneyLine: { leadership: 'amount count currency part unpriced' },
  MonthWinRate: { leadership: 'kind month winRate' },
  Move: { members: 'allowed name reason' },
  MyProposal: {
    invited: `
      accessLog closedBecause content draftRevision draftSavedAt draftSavedByName fileReadings hasUnsubmittedChanges id isUnreadable job
      lateAttempts readings receipts reference state`,
  },
  NeededAction: { signedInOwn: 'due job key mark path side text verb' },
  NextPromise: { workReaders: 'dueAt text' },
  NextRound: { invited: 'isKeptIn jobId words' },
  NominatedThanks: { signedInOwn: 'cardId' },
  Notification: { signedInOwn: 'at id job kind path readAt text' },
  Obligation: { workReaders: 'counts high id instances keptInWords low mayAsk position promise timesDue timesKept' },
  OpenedProposal: {
    judges: `
      bidder clarifications comparableTotal content contentHash estimates evaluatedTotal hidesNotes id
      ideaTermsAcceptedAt isBelowMinimum label marked notes ownWeightedScore promiseRecords receivedAt scores
      sinceLastRound unpriced variants version weightedScore writtenBeforeAddendum`,
  },
  OpenedVariant: { judges: 'comparableTotal number title unpriced' },
  OpeningMinutes: {
    judgesAndOverseers: 'attempts deadline evaluationReadings invitations job keyId openedAt received unmasking',
  },
  OurSignal: { bidders: 'bids card kind untilNextCard wins' },
  OutsidePurchase: {
    employees: 'boughtOn category department id price reason recordedAt recorder supplier title words',
  },
  OutsidePurchaseConnection: { employees: 'edges pageInfo' },
  OutsidePurchaseEdge: { employees: 'cursor node' },
  OutsideTotal: { leadership: 'category purchases total' },
  OwnAlarm: { ownBidder: 'closing id isEarly raisedOn sentence side teamNote' },
  OwnAttempt: { invited: 'at deadline move' },
  OwnBidder: { ownBidder: 'id kind name' },
  OwnCard: {
    ownBidder: `
      answered bids breadth declined expected firstDay interval invited lastDay lift liftInterval meanField
      publishedAt reasons requesters signal wins wouldHaveWon`,
  },
  OwnClarification: { invited: 'answer answeredAt askedAt due id question' },
  OwnContest: { ownBidder: 'category cause decidedOn field id job outcome price priceBand ref title' },
  OwnContestConnection: { bidders: 'edges pageInfo' },
  OwnContestEdge: { ownBidder: 'cursor node' },
  OwnReference: { ownBidder: 'category jobId record reference title year' },
  OwnScore: { judges: 'note value' },
  OwnSignal: { ownBidder: 'figures losses par quarters' },
  OwnSession: { signedInOwn: 'beganAt device expiresAt id isThis' },
  OwnWork: { ownBidder: 'from hours isPlanned jobId reference title until' },
  PageInfo: { signedIn: 'endCursor hasNextPage' },
  PasswordChanged: { signedIn: 'endedSessions' },
  Person: { signedIn: 'department id name' },
  PersonAccount: {
    administrators: 'bidder deactivatedAt email firstPasswordUntil id isAdministrator isLeader manager person',
  },
  PersonAccountConnection: { administrators: 'edges pageInfo' },
  PersonAccountEdge: { administrators: 'cursor node' },
  PointRange: { toldBidders: 'from to' },
  Policy: {
    administrators: `
      approver awardApprovalFrom awardApprover awardDeputy category challengeDays challengeReviewer debriefLevel
      deputy fanOutLimit hidesCount id isBlind lateChangeDays maxPreference minOpenDays minProposals
      recompeteAfter requestLimit twoEnvelopes twoPersonRelease valueFrom`,
  },
  PolicyPreview: { employees: 'earliestDeadlineDay isValueMissing policy' },
  PriceGap: { judges: 'high low share' },
  Problem: { anyone: 'field message' },
  PromiseEvent: { workReaders: 'at by id kind words' },
  PromiseEvidence: { workReaders: 'addedAt addedBy fileName id kind url words' },
  PromiseInstance: {
    workReaders: `
      acceptsAt calendarName disputeWords disputedAt doneAt doneWords dueAt events evidence id isAcceptedBySilence
      isKept missedBySeconds moves obligation pausedAt pausedSeconds pausedWords settledAt startedAt state
      stateInWords step stoodByWords title`,
  },
  PromiseRecord: { judges: 'timesDue timesKept' },
  ProposalAccess: { invited: 'at deed fileId kind personName' },
  ProposalContent: {
    writersAndJudges: `
      answers approach assumptions confirmedAddendum conflicts cost currency dependencies files lines notIncluded
      paymentTerms pitch promises references risks team total totals validUntil variants`,
  },
  ProposalFile: { writersAndJudges: 'caption digest fileId isProtected name salt size type' },
  ProposalLine: {
    writersAndJudges: `
      alternativeTo amount answer basis group isOptional isPassThrough lineId note quantity reason taxRate title
      unit unitPrice`,
  },
  ProposalReading: { invited: 'at personName version' },
  ProposalVariant: { writersAndJudges: 'lines title total totals words' },
  QuarterTurnout: { leadership: 'bids from kind' },
  Question: { seesJobOwn: 'answer answeredAt askedAt id isMine text' },
  QuestionLook: { leadership: 'at by words' },
  QuestionSet: { members: 'draftVersion id publishedAt sections version' },
  RatingAnswer: { workSides: 'answeredAt answeredBy words' },
  RatingByLink: { anyone: 'about again bidderName closesAt givenAt isClosed isOfRequest kept line skippedAt word' },
  RatingWordCount: { members: 'share word' },
  ReadingOnRecord: { administrators: 'at isOwnSide personName reference thing title' },
  Receipt: { invited: 'contentHash receivedAt reference version' },
  ReceivedProposal: { judgesAndOverseers: 'bidder contentHash isReadable receivedAt reference version' },
  Recognition: {
    employees: `
      givenBy id isAgreed isAnswered isMine mayPick month nominatedBy person pickedBy recognitionId sentence words`,
  },
  RecognitionPage: { employees: 'shown waiting' },
  RecordShare: { members: 'count high low of' },
  RecordedChallenge: { record: 'answer answeredAt bidder id madeAt outcome words' },
  RecordedChoice: {
    record: `
      approvedAt approver bidder decidedAt decidedBy effectiveAt id justification label reasons reopenWords
      reopenedAt sentBackAt sentBackWords undoneAt variantTitle words`,
  },
  RecordedCount: { record: 'criterionId value' },
  RecordedDebrief: { record: 'isEmpty outcome toldAt' },
  RecordedEstimate: { record: 'amount line words' },
  RecordedMark: { record: 'at because by mark' },
  RecordedProposal: {
    record: `
      agreed bidder clarifications comparableTotal counted debrief estimates id isReadable label marks scores
      version weightedScore`,
  },
  RecordedScore: { record: 'at by criterionId note value' },
  RedFlag: { judges: 'gap kind proposals record' },
  Refusal: { anyone: 'at code field message problems' },
  Reopening: { seesJob: 'at by words' },
  RequesterConduct: {
    seesJob: 'answeredInTime awarded briefsClear cancelled debriefed decidedInTime followUpsInTime workAgain',
  },
  RequesterRating: { winner: 'again canGive clarity closesAt givenAt line' },
  RequesterView: { requester: 'briefRatings debriefs invitations lateChangeDeadline proposalCount' },
  RequirementAnswer: { writersAndJudges: 'meets requirementId text' },
  Round: { seesJob: 'leftOutWords nextId number previousId words' },
  SavedView: { leadership: 'address id name' },
  Score: { judges: 'agreed criterionId given isBelowMinimum isComputed mean note own spread value' },
  SectionCondition: { members: 'isOneOf questionKey' },
  Service: {
    members: `
      about askRefusal bidder category contact id includes priceFrom promise record retiredAt title typicalHours`,
  },
  ServiceConnection: { employees: 'edges pageInfo' },
  ServiceEdge: { members: 'cursor node' },
  ServicePromise: { promised: 'clock metric remedy target text unit' },
  ServiceRequest: {
    signedInOwn: `
      askedBy closedAt createdAt goal id isMine isOurs price promise service takenAt takenBy thanks turnedDownAt
      turnedDownWords withdrawnAt words`,
  },
  ServiceRequestConnection: { signedIn: 'edges pageInfo' },
  ServiceRequestEdge: { signedInOwn: 'cursor node' },
  SettledThanks: { signedInOwn: 'thanksId' },
  ShareChange: { leaders: 'before now' },
  SheetTotals: { writersAndJudges: 'gross net optional passThrough tax' },
  ShippedQuestionSet: { administrators: 'id name sections' },
  SiblingPart: { seesJob: 'award id number reference title' },
  SideTurnout: { leadership: 'answers kind' },
  Signal: { leadership: 'isBeingWorkedOut run teams vendors' },
  SignalCoefficient: { leadership: 'error term value' },
  SignalFigure: {
    leadershipAndBidders: `
      bids categories category dependsOnPrice high isHeadline isMixed low loyalHigh loyalLow loyalValue meanField
      value verdict whyNot wins`,
  },
  SignalGate: { leadership: 'contests equalLogLoss error logLoss passes slope' },
  SignalLossLabel: { leadershipAndBidders: 'label losses' },
  SignalLosses: { leadershipAndBidders: 'bids date labels losses price relation service' },
  SignalPar: { leadershipAndBidders: 'bids evidence high low par wins' },
  SignalQuarter: { leadershipAndBidders: 'bids expected high low quarter value wins' },
  SignalQuestion: { leadership: 'bidderKey contestCount evidence key look looks question' },
  SignalQuestions: { leadership: 'about finding hasSignal lastDay questions' },
  SignalRun: {
    leadership: `
      askedAt beganAt bidders bids coefficients contests endedAt failure firstDay fromRun gate hasConverged
      hasSignal id isFull iterations lastDay leftOut requesters stage state strengthVariance version whyNot`,
  },
  SignalRunConnection: { leadership: 'edges pageInfo' },
  SignalRunEdge: { leadership: 'cursor node' },
  SignalTeam: { leadership: 'bidderKey figures losses name par quarters' },
  SignalVendor: { leadership: 'bidderKey name par' },
  SessionsEnded: { signedIn: 'endedSessions' },
  SignedIn: { anyone: 'viewer' },
  SinceLastRound: { judges: 'lines parts totalBefore' },
  StatedReason: { leadershipAndBidders: 'losses reason' },
  Storefront: {
    members: 'bidder bookingFrom contact editedAt hours id isOwn leadDays people pictures promises services taken',
  },
  StorefrontConnection: { employees: 'edges pageInfo' },
  StorefrontEdge: { employees: 'cursor node' },
  StorefrontPicture: { members: 'alt caption id' },
  SubmittedProposal: { invited: 'proposal receipt' },
  SurvivalAfterLosses: { leadership: 'losses stayed' },
  Tally: { seesJob: 'count of' },
  TeamMember: { writersAndJudges: 'name note role' },
  TeamWatch: {
    leadership: 'alarms baselineFrom bids expected fallLimit isAlarming points riseLimit runLength watchFrom wins',
  },
  TemplateCriterion: { employees: 'description kind levels title weight' },
  TemplateLine: { employees: 'basis details group isOptional quantity title unit' },
  TestMail: { signedIn: 'address' },
  Thanks: {
    signedInOwn: `
      about applaudedBy cards givenAt givenBy hiddenBecause id isApplauded jobId mayApplaud part thanksId words`,
    administrators: 'reports',
  },
  ThanksCard: { signedInOwn: 'asked cardId id mayNominate reach receiver' },
  ThanksChoice: { workSides: 'didTheWork isThanked limit limitWords person' },
  ThanksConnection: { signedIn: 'edges pageInfo' },
  ThanksDesk: { workSides: 'choices' },
  ThanksEdge: { signedInOwn: 'cursor node' },
  ThanksReport: { employees: 'reportedAt reportedBy words' },
  ThanksWish: { signedIn: 'chosenAt hasChoice reach wantsDigest' },
  ToldDebrief: { requester: 'bidder isEmpty outcome ownWords proposalId question usefulness usefulnessWords' },
  ToldToAll: { seesJob: 'answer id question toldAt' },
  TopicWish: { signedIn: 'topic wish' },
  TrendPoint: { ownBidder: 'jobId reference score toldAt' },
  Trouble: {
    workReaders: `
      answer answeredAt cureBy curedAt endWords endedAt grounds id moves newJobId openedAt passedAt plan plannedAt
      probationAt probationTerms probationUntil probationWords silenceUntil state words`,
  },
  TroubleGround: { workReaders: 'id label' },
  Turnout: { leadership: 'bidders bids cycle decided listed quarters reasons sides singleBid' },
  UnluckyRecord: { leadership: 'chance contests expected wins' },
  Unmasking: { judgesAndOverseers: 'at person reason' },
  UnpricedLine: { writersAndJudges: 'lineId reason title' },
  UnreadableProposal: { judges: 'bidder label receivedAt reference' },
  UploadedFile: {
    leadership: `
      fileName firstRows headers id isRemembered rowCount suggestedBidderMatches suggestedCurrency
      suggestedDatasetName suggestedDateFormat suggestedDefaultKind suggestedInternalBidders suggestedIsOwnPast
      suggestedMapping`,
  },
  VendorsStaying: { leadership: 'from newcomers stayed to' },
  Viewer: {
    signedIn: 'email isAdministrator isGuest isLeader mayPost person postingView readsAllMail thanksWish unreadCount',
    bidders: 'bidder',
  },
  WatchPoint: { leadership: 'above bids day fall rise wins' },
  WhatWouldHaveWon: { ownBidder: 'changes level losses lowerPrice nearest soonerDate' },
  WinRate: { leadership: 'expected fellOut interval lift liftInterval n rate wins' },
  WinnerReason: { leadership: 'contests kind reason' },
  WorkRating: {
    workSides: `
      about again answer askedAt bidderName canAnswer canGive closesAt givenAt id isOfRequest kept line
      requesterName skippedAt word`,
  },
  WorkReference: { writersAndJudges: 'jobId title words year' },
  WorkingCalendar: { employees: 'departments holidays id isDefault name silenceDays week zone' },
};

/**
 * Who may ever change something of a job by each of these calls: everybody else is refused, and nothing of the job changes. Calls that
 * concern no job are decided by `operations` alone.
 */
export const moves: Partial<Record<Audience, string>> = {
  requester: `acceptMilestone acceptWork amendJob answerDebriefQuestion answerQuestion askEvaluator askForExtension beginProbation cancelJob
    chooseProposal closeCure closeWithoutAward discardJob enterPurchasing handOverJob openCure passProbation publishJob
    rateWork recompete recordOutcome releaseEvaluator remindEvaluator removeJobFile reopenDecision requestApproval saveJob
    sendMilestoneBack sendWorkBack skipRating startRound takeJobBack tellAllBidders tellDecisionNow undoDecision unmaskProposals`,
  panel: 'declareInterest',
  leadership: 'agreeToExtension',
  judges: `acceptIdeaTerms agreeAllEqual agreeScore askClarification estimateLine markProposal scoreProposal submitScores
    takeEvaluationNoteBack writeEvaluationNote`,
  invited: `acknowledgeAddendum answerClarification askQuestion declineJob expressInterest rateBrief recordBiddingHours planHours
    saveProposal startProposal submitProposal withdrawProposal`,
  toldBidders: 'askAboutDebrief challengeDecision rateDebrief',
  winner: `answerCure answerEnding answerRating deliverMilestone deliverWork nameContributors rateRequester recordActualCost
    redoPromise standByPromise`,
  workSides: `addPromiseEvidence answerChange approveChange askForPromise confirmPromise disputePromise pausePromise planStart
    proposeChange reportPromiseDone resumePromise sendAgreementBack settleMilestones settleObligation signAgreement startWork
    waivePromise withdrawChange`,
  seesJobOwn: 'muteJob',
  named: 'answerChallenge approveDecision approveJob releaseOpening sendDecisionBack sendJobBack',
};

/** Who reads what the addresses beside GraphQL give out. */
export const routes: Readonly<Record<string, Audience>> = {
  'GET /api/job-files/:id': 'seesJob',
  'GET /api/proposal-files/:id': 'writersAndJudges',
  'GET /api/receipts/:proposalId/:version/:file': 'invited',
  'GET /api/keys': 'anyone',
  'GET /api/promise-files/:id': 'workReaders',
  'GET /api/storefront-pictures/:id': 'members',
  'GET /api/calendar/:file': 'anyone',
  'GET /api/mail-stop/:token': 'anyone',
  'POST /api/mail-stop/:token': 'anyone',
  'GET /api/live': 'signedIn',
  'POST /api/imports': 'leadership',
  'POST /api/promise-files/:promiseId': 'winner',
};

/** Who reads this field. Null: nobody has said, and so nobody does. */
export function readersOf(type: string, field: string): Audience | null {
  return audienceNaming(Object.hasOwn(types, type) ? (types[type] ?? {}) : {}, field);
}

/** Who may ever change something of a job by this call. Null: it concerns no job. */
export function moversOf(operation: string): Audience | null {
  return audienceNaming(moves, operation);
}

function audienceNaming(row: Partial<Record<Audience, string>>, name: string): Audience | null {
  const named = (Object.keys(row) as Audience[]).filter((audience) => row[audience]?.split(/\s+/).includes(name));
  if (named.length > 1) throw new Error(`${name} is read by ${named.join(' and by ')}: the policy has to say which.`);
  return named[0] ?? null;
}
