import { buildSchema, type GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schemaText } from '../../apps/api/src/print-schema.js';
import { Actor } from '../support/actor.js';
import { anyCall } from '../support/any-call.js';
import { given } from '../support/builders-link.js';
import { type Market, openMarket } from '../support/market.js';

/*
 * Who may ever call what, written by hand from what each person comes here to do. It says nothing of a particular job or
 * proposal: that is asked later, by other rules, and answered with "not found".
 *
 * nobody: not signed in. requester: any employee. team: an employee who speaks for an internal team. vendor: somebody of
 * an outside firm. leader and administrator: employees who speak for no bidder.
 */
const KINDS = ['nobody', 'requester', 'team', 'vendor', 'leader', 'administrator'] as const;
type Kind = (typeof KINDS)[number];

const EXPECTED = `
                          nobody  requester  team  vendor  leader  administrator

  viewer                  yes     yes        yes   yes     yes     yes
  serverTime              yes     yes        yes   yes     yes     yes
  demoPeople              yes     yes        yes   yes     yes     yes
  signIn                  yes     yes        yes   yes     yes     yes
  signInAsDemoPerson      yes     yes        yes   yes     yes     yes
  choosePassword          yes     yes        yes   yes     yes     yes
  signOut                 yes     yes        yes   yes     yes     yes
  guestInvitation         yes     yes        yes   yes     yes     yes
  sendGuestCode           yes     yes        yes   yes     yes     yes
  enterGuestCode          yes     yes        yes   yes     yes     yes
  ratingByLink            yes     yes        yes   yes     yes     yes
  rateByLink              yes     yes        yes   yes     yes     yes
  skipRatingByLink        yes     yes        yes   yes     yes     yes

  home                    -       yes        yes   yes     yes     yes
  markNotificationsRead   -       yes        yes   yes     yes     yes
  markAction              -       yes        yes   yes     yes     yes
  unmarkAction            -       yes        yes   yes     yes     yes
  visitHome               -       yes        yes   yes     yes     yes
  changePassword          -       yes        yes   yes     yes     yes
  ownSessions             -       yes        yes   yes     yes     yes
  endOwnSessions          -       yes        yes   yes     yes     yes
  messageSettings         -       yes        yes   yes     yes     yes
  setMessageWish          -       yes        yes   yes     yes     yes
  setMessageTimes         -       yes        yes   yes     yes     yes
  sendTestMail            -       yes        yes   yes     yes     yes
  muteJob                 -       yes        yes   yes     yes     yes
  categories              -       yes        yes   yes     yes     yes
  job                     -       yes        yes   yes     yes     yes
  challenge               -       yes        yes   yes     yes     yes
  feedback                -       yes        yes   yes     yes     yes
  proposeChange           -       yes        yes   yes     yes     yes
  calendarFeed            -       yes        yes   yes     yes     yes
  makeCalendarFeed        -       yes        yes   yes     yes     yes
  revokeCalendarFeed      -       yes        yes   yes     yes     yes
  withdrawChange          -       yes        yes   yes     yes     yes
  answerChange            -       yes        yes   yes     yes     yes
  storefront              -       yes        yes   yes     yes     yes
  chainLinks              -       yes        yes   yes     yes     yes
  service                 -       yes        yes   yes     yes     yes
  serviceRequest          -       yes        yes   yes     yes     yes
  serviceRequests         -       yes        yes   yes     yes     yes
  thanks                  -       yes        yes   yes     yes     yes
  giveThanks              -       yes        yes   yes     yes     yes
  allowThanks             -       yes        yes   yes     yes     yes
  takeThanksBack          -       yes        yes   yes     yes     yes
  chooseThanksWish        -       yes        yes   yes     yes     yes
  settleObligation        -       yes        yes   yes     yes     yes
  askForPromise           -       yes        yes   yes     yes     yes
  pausePromise            -       yes        yes   yes     yes     yes
  resumePromise           -       yes        yes   yes     yes     yes
  reportPromiseDone       -       yes        yes   yes     yes     yes
  addPromiseEvidence      -       yes        yes   yes     yes     yes
  confirmPromise          -       yes        yes   yes     yes     yes
  disputePromise          -       yes        yes   yes     yes     yes
  waivePromise            -       yes        yes   yes     yes     yes
  engagements             -       yes        yes   yes     yes     yes
  settleMilestones        -       yes        yes   yes     yes     yes
  signAgreement           -       yes        yes   yes     yes     yes
  sendAgreementBack       -       yes        yes   yes     yes     yes
  planStart               -       yes        yes   yes     yes     yes
  startWork               -       yes        yes   yes     yes     yes

  goals                   -       yes        yes   -       yes     yes
  goalRollUp              -       yes        yes   -       yes     yes
  goalRollUps             -       yes        yes   -       yes     yes
  customerLines           -       yes        yes   -       yes     yes
  goalJobs                -       yes        yes   -       yes     yes
  departments             -       yes        yes   -       yes     yes
  jobTemplates            -       yes        yes   -       yes     yes
  vendors                 -       yes        yes   -       yes     yes
  matchingBidders         -       yes        yes   -       yes     yes
  postedJobs              -       yes        yes   -       yes     yes
  pastJobs                -       yes        yes   -       yes     yes
  repeatJob               -       yes        yes   -       yes     yes
  choosePostingView       -       yes        yes   -       yes     yes
  startJob                -       yes        yes   -       yes     yes
  saveJob                 -       yes        yes   -       yes     yes
  publishJob              -       yes        yes   -       yes     yes
  policyFor               -       yes        yes   -       yes     yes
  holidays                -       yes        yes   -       yes     yes
  workingCalendars        -       yes        yes   -       yes     yes
  logOutsidePurchase      -       yes        yes   -       yes     yes
  myOutsidePurchases      -       yes        yes   -       yes     yes
  requestApproval         -       yes        yes   -       yes     yes
  approveJob              -       yes        yes   -       yes     yes
  sendJobBack             -       yes        yes   -       yes     yes
  takeJobBack             -       yes        yes   -       yes     yes
  declareInterest         -       yes        yes   -       yes     yes
  unmaskProposals         -       yes        yes   -       yes     yes
  awaitedOpenings         -       yes        yes   -       yes     yes
  releaseOpening          -       yes        yes   -       yes     yes
  colleagues              -       yes        yes   -       yes     yes
  askEvaluator            -       yes        yes   -       yes     yes
  askForExtension         -       yes        yes   -       yes     yes
  releaseEvaluator        -       yes        yes   -       yes     yes
  handOverJob             -       yes        yes   -       yes     yes
  cancelJob               -       yes        yes   -       yes     yes
  removeJobFile           -       yes        yes   -       yes     yes
  discardJob              -       yes        yes   -       yes     yes
  amendJob                -       yes        yes   -       yes     yes
  answerQuestion          -       yes        yes   -       yes     yes
  comparison              -       yes        yes   -       yes     yes
  decisionRecord          -       yes        yes   -       yes     yes
  openingMinutes          -       yes        yes   -       yes     yes
  scoreProposal           -       yes        yes   -       yes     yes
  submitScores            -       yes        yes   -       yes     yes
  agreeScore              -       yes        yes   -       yes     yes
  agreeAllEqual           -       yes        yes   -       yes     yes
  remindEvaluator         -       yes        yes   -       yes     yes
  startRound              -       yes        yes   -       yes     yes
  askClarification        -       yes        yes   -       yes     yes
  tellAllBidders          -       yes        yes   -       yes     yes
  markProposal            -       yes        yes   -       yes     yes
  estimateLine            -       yes        yes   -       yes     yes
  writeEvaluationNote     -       yes        yes   -       yes     yes
  takeEvaluationNoteBack  -       yes        yes   -       yes     yes
  acceptIdeaTerms         -       yes        yes   -       yes     yes
  chooseProposal          -       yes        yes   -       yes     yes
  closeWithoutAward       -       yes        yes   -       yes     yes
  debriefPreviews         -       yes        yes   -       yes     yes
  undoDecision            -       yes        yes   -       yes     yes
  approveDecision         -       yes        yes   -       yes     yes
  sendDecisionBack        -       yes        yes   -       yes     yes
  reopenDecision          -       yes        yes   -       yes     yes
  tellDecisionNow         -       yes        yes   -       yes     yes
  answerDebriefQuestion   -       yes        yes   -       yes     yes
  answerChallenge         -       yes        yes   -       yes     yes
  openCure                -       yes        yes   -       yes     yes
  closeCure               -       yes        yes   -       yes     yes
  beginProbation          -       yes        yes   -       yes     yes
  passProbation           -       yes        yes   -       yes     yes
  recompete               -       yes        yes   -       yes     yes
  approveChange           -       yes        yes   -       yes     yes
  recordOutcome           -       yes        yes   -       yes     yes
  storefronts             -       yes        yes   -       yes     yes
  services                -       yes        yes   -       yes     yes
  startJobFor             -       yes        yes   -       yes     yes
  askService              -       yes        yes   -       yes     yes
  withdrawRequest         -       yes        yes   -       yes     yes
  applaudThanks           -       yes        yes   -       yes     yes
  reportThanks            -       yes        yes   -       yes     yes
  recognitionPage         -       yes        yes   -       yes     yes
  nominateThanks          -       yes        yes   -       yes     yes
  answerRecognition       -       yes        yes   -       yes     yes
  setThanksDigest         -       yes        yes   -       yes     yes
  enterPurchasing         -       yes        yes   -       yes     yes
  acceptMilestone         -       yes        yes   -       yes     yes
  sendMilestoneBack       -       yes        yes   -       yes     yes
  acceptWork              -       yes        yes   -       yes     yes
  sendWorkBack            -       yes        yes   -       yes     yes
  rateWork                -       yes        yes   -       yes     yes
  skipRating              -       yes        yes   -       yes     yes

  openJobs                -       -          yes   yes     -       -
  ownAlarms               -       -          yes   yes     -       -
  noteOnAlarm             -       -          yes   yes     -       -
  myBids                  -       -          yes   yes     -       -
  myProposal              -       -          yes   yes     -       -
  debrief                 -       -          yes   yes     -       -
  debriefTrend            -       -          yes   yes     -       -
  ourSignal               -       -          yes   yes     -       -
  ownContests             -       -          yes   yes     -       -
  rateDebrief             -       -          yes   yes     -       -
  askAboutDebrief         -       -          yes   yes     -       -
  challengeDecision       -       -          yes   yes     -       -
  redoPromise             -       -          yes   yes     -       -
  standByPromise          -       -          yes   yes     -       -
  answerCure              -       -          yes   yes     -       -
  answerEnding            -       -          yes   yes     -       -
  acknowledgeAddendum     -       -          yes   yes     -       -
  expressInterest         -       -          yes   yes     -       -
  rateBrief               -       -          yes   yes     -       -
  askQuestion             -       -          yes   yes     -       -
  answerClarification     -       -          yes   yes     -       -
  declineJob              -       -          yes   yes     -       -
  startProposal           -       -          yes   yes     -       -
  saveProposal            -       -          yes   yes     -       -
  submitProposal          -       -          yes   yes     -       -
  withdrawProposal        -       -          yes   yes     -       -
  claimAccount            -       -          yes   yes     -       -
  deliverMilestone        -       -          yes   yes     -       -
  deliverWork             -       -          yes   yes     -       -
  nameContributors        -       -          yes   yes     -       -
  cataloguePromises       -       -          yes   yes     -       -
  saveCataloguePromise    -       -          yes   yes     -       -
  retireCataloguePromise  -       -          yes   yes     -       -
  ownReferences           -       -          yes   yes     -       -
  capacity                -       -          yes   yes     -       -
  setWeeklyHours          -       -          yes   yes     -       -
  planHours               -       -          yes   yes     -       -
  recordBiddingHours      -       -          yes   yes     -       -
  saveStorefront          -       -          yes   yes     -       -
  describePicture         -       -          yes   yes     -       -
  removePicture           -       -          yes   yes     -       -
  saveService             -       -          yes   yes     -       -
  retireService           -       -          yes   yes     -       -
  takeRequest             -       -          yes   yes     -       -
  turnDownRequest         -       -          yes   yes     -       -
  recordActualCost        -       -          yes   yes     -       -
  answerRating            -       -          yes   yes     -       -
  rateRequester           -       -          yes   yes     -       -

  debriefGaps             -       -          -     -       yes     -
  closeAlarm              -       -          -     -       yes     -
  pickRecognition         -       -          -     -       yes     -
  challenges              -       -          -     -       yes     -
  rulePromise             -       -          -     -       yes     -
  outsidePurchases        -       -          -     -       yes     yes
  outsideTotals           -       -          -     -       yes     yes
  datasets                -       -          -     -       yes     yes
  insights                -       -          -     -       yes     yes
  signalRuns              -       -          -     -       yes     yes
  fitSignal               -       -          -     -       yes     yes
  contests                -       -          -     -       yes     yes
  biddingEffort           -       -          -     -       yes     yes
  uploadedFile            -       -          -     -       yes     yes
  planImport              -       -          -     -       yes     yes
  applyImport             -       -          -     -       yes     yes
  stopImport              -       -          -     -       yes     yes
  importTask              -       -          -     -       yes     yes
  importTasks             -       -          -     -       yes     yes
  agreeToExtension        -       -          -     -       yes     yes
  allGoals                -       -          -     -       yes     yes
  signalQuestions         -       -          -     -       yes     yes
  lookIntoQuestion        -       -          -     -       yes     yes
  setFalseAlarms          -       -          -     -       yes     yes
  figureSheet             -       -          -     -       yes     yes
  savedViews              -       -          -     -       yes     yes
  saveView                -       -          -     -       yes     yes
  forgetView              -       -          -     -       yes     yes
  frozenFigures           -       -          -     -       yes     yes
  ownFrozenFigures        -       -          -     -       yes     yes
  freezeFigures           -       -          -     -       yes     yes
  takeBackFigures         -       -          -     -       yes     yes
  insightMail             -       -          -     -       yes     yes
  setInsightMail          -       -          -     -       yes     yes
  insightNotes            -       -          -     -       yes     yes
  addInsightNote          -       -          -     -       yes     yes
  removeInsightNote       -       -          -     -       yes     yes
  setHealthyBand          -       -          -     -       yes     yes
  addGoal                 -       -          -     -       yes     yes
  changeGoal              -       -          -     -       yes     yes
  moveGoal                -       -          -     -       yes     yes
  retireGoal              -       -          -     -       yes     yes
  bringGoalBack           -       -          -     -       yes     yes

  policies                -       -          -     -       -       yes
  hideThanks              -       -          -     -       -       yes
  reportedThanks          -       -          -     -       -       yes
  leaveThanks             -       -          -     -       -       yes
  readingsOnRecord        -       -          -     -       -       yes
  savePolicy              -       -          -     -       -       yes
  removePolicy            -       -          -     -       -       yes
  addHoliday              -       -          -     -       -       yes
  changeWorkingCalendar   -       -          -     -       -       yes
  addWorkingCalendar      -       -          -     -       -       yes
  removeWorkingCalendar   -       -          -     -       -       yes
  giveWorkingCalendar     -       -          -     -       -       yes
  addCalendarHoliday      -       -          -     -       -       yes
  removeCalendarHoliday   -       -          -     -       -       yes
  removeHoliday           -       -          -     -       -       yes
  people                  -       -          -     -       -       yes
  mails                   -       -          -     -       -       yes
  bidders                 -       -          -     -       -       yes
  addPerson               -       -          -     -       -       yes
  changeRoles             -       -          -     -       -       yes
  changeManager           -       -          -     -       -       yes
  resetPassword           -       -          -     -       -       yes
  deactivatePerson        -       -          -     -       -       yes
  reactivatePerson        -       -          -     -       -       yes
  addDepartment           -       -          -     -       -       yes
  addCategory             -       -          -     -       -       yes
  shippedQuestionSets     -       -          -     -       -       yes
  startFromShippedQuestions -     -          -     -       -       yes
  saveQuestionSet         -       -          -     -       -       yes
  publishQuestionSet      -       -          -     -       -       yes
  discardQuestionSet      -       -          -     -       -       yes
  addBidder               -       -          -     -       -       yes
  changeBidder            -       -          -     -       -       yes
  admitGuest              -       -          -     -       -       yes
  addMember               -       -          -     -       -       yes
  removeMember            -       -          -     -       -       yes
  changeLead              -       -          -     -       -       yes
`;

/** Field by field, who may call it. */
const table = new Map(
  EXPECTED.split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/))
    .filter(([field]) => field !== '')
    .map(([field = '', ...answers]) => [field, answers] as const),
);

let market: Market;
let schema: GraphQLSchema;
/** Each kind of person, new for each call: some calls end a session. */
let meet: Record<Kind, () => Promise<Actor>>;

beforeAll(async () => {
  market = await openMarket();
  const nobody = new Actor(market.address, '', 'Nobody', null);
  schema = buildSchema(await schemaText());
  const people = await given(market, (build) => ({
    requester: build.person({ name: 'Requester' }),
    team: build.team().people[0],
    vendor: build.vendor().people[0],
    leader: build.person({ name: 'Leader', isLeader: true }),
    administrator: build.person({ name: 'Administrator', isAdministrator: true }),
  }));
  const anew = (kind: Exclude<Kind, 'nobody'>) => async () => {
    const { id = '' } = people[kind] ?? {};
    return new Actor(market.address, id, kind, await market.session(id));
  };
  const signedIn = { requester: anew('requester'), team: anew('team'), vendor: anew('vendor') };
  meet = { nobody: async () => nobody, ...signedIn, leader: anew('leader'), administrator: anew('administrator') };
});

afterAll(() => market.close());

const rootFields = () => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ['mutation', field] as const),
];

test('every root field stands in the table, once, with an answer for each kind of person', () => {
  expect([...table.keys()].toSorted()).toEqual(
    rootFields()
      .map(([, { name }]) => name)
      .toSorted(),
  );
  expect(EXPECTED.trim().split(/\n/)[0]?.trim().split(/\s+/)).toEqual(KINDS);
  for (const [field, answers] of table) {
    expect(answers, field).toHaveLength(KINDS.length);
    expect(
      answers.every((answer) => answer === 'yes' || answer === '-'),
      field,
    ).toBe(true);
  }
});

test.each(KINDS.map((kind, index) => ({ kind, index })))(
  '$kind reaches what the table says and nothing else',
  async ({ kind, index }) => {
    const wrong: string[] = [];
    for (const [operation, field] of rootFields()) {
      const actor = await meet[kind]();
      const reached = await reaches(actor, anyCall(operation, field));
      const expected = table.get(field.name)?.[index] === 'yes';
      if (reached !== expected) wrong.push(`${field.name}: ${reached ? 'reached' : 'refused'}`);
    }
    expect(wrong).toEqual([]);
  },
);

/** Whether the call got past the guard. A call that never came so far is a mistake of this test. */
async function reaches(actor: Actor, document: string): Promise<boolean> {
  const { errors, data } = await actor.send<Record<string, unknown> | null>(document);
  const codes = errors.map(({ extensions }) => extensions?.code);
  const isRefused = codes.some((code) => code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
  const isRun = errors.length === 0 || codes.every((code) => code === 'BAD_USER_INPUT' || code === 'REFUSED');
  if (!isRefused && !isRun) throw new Error(`${document}: ${JSON.stringify(errors)}`);
  if (isRefused) expect(codes).toEqual([actor.sessionToken === null ? 'UNAUTHENTICATED' : 'FORBIDDEN']);
  if (isRefused) expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
  return !isRefused;
}
