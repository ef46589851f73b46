/**
 * What people are told, by subject, and how they want to hear of it: by mail at once, gathered in a digest, or in Bidwell
 * alone. Everything stands in the inbox whatever the wish. What concerns who may sign in or speak for a bidder is mailed at
 * once, always.
 */

export const MessageTopic = {
  INVITATIONS: 'invitations',
  QUESTIONS: 'questions',
  JUDGING: 'judging',
  DECISIONS: 'decisions',
  WORK: 'work',
  FEEDBACK: 'feedback',
  THANKS: 'thanks',
  INSIGHTS: 'insights',
  ACCESS: 'access',
} as const;
export type MessageTopic = (typeof MessageTopic)[keyof typeof MessageTopic];

export const MessageWish = { AT_ONCE: 'atOnce', DIGEST: 'digest', APP: 'app' } as const;
export type MessageWish = (typeof MessageWish)[keyof typeof MessageWish];

/** The topics somebody may choose about, in the order shown. */
export const CHOSEN_TOPICS = [
  'invitations',
  'questions',
  'judging',
  'decisions',
  'work',
  'feedback',
  'thanks',
  'insights',
] as const satisfies readonly MessageTopic[];

export const topicWords: Readonly<Record<MessageTopic, { title: string; examples: string }>> = {
  invitations: { title: 'Jobs and invitations', examples: 'you are invited, a brief changes, a job is cancelled' },
  questions: { title: 'Questions and answers', examples: 'somebody asks, somebody answers, a brief is rated' },
  judging: { title: 'Opening and judging', examples: 'proposals are open, scores are in, you are asked to judge' },
  decisions: { title: 'Decisions and debriefs', examples: 'a choice to approve, a debrief, a challenge' },
  work: { title: 'Work under way', examples: 'promises due, milestones, changes, requests, acceptance' },
  feedback: { title: 'Feedback', examples: 'how was it, what they said of your work' },
  thanks: { title: 'Thanks', examples: 'somebody thanks you' },
  insights: { title: 'Insights', examples: 'an alarm for a team, an early sign, a report' },
  access: { title: 'Access', examples: 'who may sign in or speak for your team or firm' },
};

export const wishWords: Readonly<Record<MessageWish, string>> = {
  atOnce: 'Mail at once',
  digest: 'In the digest',
  app: 'Only in Bidwell',
};

/** Every kind of message, and its topic. */
const TOPIC_OF = {
  jobPublished: 'invitations',
  jobCancelled: 'invitations',
  jobAmended: 'invitations',
  extensionOffered: 'invitations',
  extensionAsked: 'decisions',
  leftOutOfRound: 'invitations',
  guestsInvited: 'invitations',
  questionAsked: 'questions',
  questionAnswered: 'questions',
  briefRated: 'questions',
  clarificationAsked: 'questions',
  clarificationAnswered: 'questions',
  toldToAll: 'questions',
  debriefQuestionAsked: 'questions',
  debriefQuestionAnswered: 'questions',
  jobOpened: 'judging',
  releaseAwaited: 'judging',
  proposalUnreadable: 'judging',
  evaluatorsAsked: 'judging',
  evaluatorLeft: 'judging',
  evaluatorReminded: 'judging',
  evaluatorMentioned: 'judging',
  jobHandedOver: 'judging',
  scoresIn: 'judging',
  approvalRequested: 'decisions',
  approvalGiven: 'decisions',
  approvalTakenBack: 'decisions',
  jobSentBack: 'decisions',
  jobDecided: 'decisions',
  decisionAwaits: 'decisions',
  decisionApproved: 'decisions',
  decisionSentBack: 'decisions',
  decisionUndone: 'decisions',
  decisionReopened: 'decisions',
  decisionChallenged: 'decisions',
  challengeAnswered: 'decisions',
  outcomeRecorded: 'work',
  agreementSettled: 'work',
  agreementSigned: 'work',
  agreementSentBack: 'work',
  startPlanned: 'work',
  workStarted: 'work',
  milestoneDelivered: 'work',
  milestoneAccepted: 'work',
  milestoneSentBack: 'work',
  workDelivered: 'work',
  workAccepted: 'work',
  workSentBack: 'work',
  changeProposed: 'work',
  changeAwaits: 'work',
  changeSettled: 'work',
  cureOpened: 'work',
  curePlanned: 'work',
  cureClosed: 'work',
  probationBegun: 'work',
  probationPassed: 'work',
  workEndedForCause: 'work',
  endingAnswered: 'work',
  thanksGiven: 'thanks',
  thanksToYourPeople: 'thanks',
  thanksOnWall: 'thanks',
  thanksReported: 'thanks',
  thanksHidden: 'thanks',
  recognitionPicked: 'thanks',
  ratingAsked: 'feedback',
  workRated: 'feedback',
  ratingAnswered: 'feedback',
  requesterRated: 'feedback',
  serviceAsked: 'work',
  requestAnswered: 'work',
  promiseAsked: 'work',
  promisePaused: 'work',
  promiseResumed: 'work',
  promiseDone: 'work',
  promiseDisputed: 'work',
  promiseReopened: 'work',
  promiseStoodBy: 'work',
  promiseSettled: 'work',
  promiseWaived: 'work',
  promiseMissed: 'work',
  promiseDueInADay: 'work',
  promiseDueInAnHour: 'work',
  driftAlarmRaised: 'insights',
  earlySignRaised: 'insights',
  driftAlarmNoted: 'insights',
  bandCrossed: 'insights',
  memberAdded: 'access',
  memberRemoved: 'access',
  passwordReset: 'access',
  personReactivated: 'access',
  approvalChanged: 'access',
} as const satisfies Readonly<Record<string, MessageTopic>>;

/** A word for programs that says what happened. A new one is given its topic here. */
export type MessageKind = keyof typeof TOPIC_OF;

/** The topic of a kind of message. */
export function topicOf(kind: MessageKind): MessageTopic {
  return TOPIC_OF[kind];
}
