import { Roles1764000000001 } from './001-roles.js';
import { People1764000000002 } from './002-people.js';
import { Goals1764000000003 } from './003-goals.js';
import { Bidders1764000000004 } from './004-bidders.js';
import { Jobs1764000000005 } from './005-jobs.js';
import { Notifications1764000000006 } from './006-notifications.js';
import { JobKeys1764000000010 } from './010-job-keys.js';
import { Proposals1764000000011 } from './011-proposals.js';
import { DeadlineGuards1764000000012 } from './012-deadline-guards.js';
import { OpenedProposals1764000000013 } from './013-opened-proposals.js';
import { Scores1764000000030 } from './030-scores.js';
import { Awards1764000000031 } from './031-awards.js';
import { Contests1764000000040 } from './040-contests.js';
import { UploadedFiles1764000000041 } from './041-uploaded-files.js';
import { Administration1764000000060 } from './060-administration.js';
import { Policies1764000000074 } from './074-policies.js';
import { Approvals1764000000075 } from './075-approvals.js';
import { Interest1764000000076 } from './076-interest.js';
import { Conduct1764000000077 } from './077-conduct.js';
import { Outcomes1764000000072 } from './072-outcomes.js';
import { House1764000000090 } from './090-house.js';
import { Posting1764000000073 } from './073-posting.js';
import { QuestionSets1764000000070 } from './070-question-sets.js';
import { ProposalFiles1764000000087 } from './087-proposal-files.js';
import { JobFiles1764000000088 } from './088-job-files.js';
import { Addenda1764000000080 } from './080-addenda.js';
import { ClearQuestions1764000000081 } from './081-clear-questions.js';
import { Lots1764000000082 } from './082-lots.js';
import { AskedInFull1764000000084 } from './084-asked-in-full.js';
import { Variants1764000000085 } from './085-variants.js';
import { Mail1764000000091 } from './091-mail.js';
import { Guests1764000000092 } from './092-guests.js';
import { DraftSavedBy1764000000096 } from './096-draft-saved-by.js';
import { HeldFiles1764000000097 } from './097-held-files.js';
import { Panels1764000000100 } from './100-panels.js';
import { Firewall1764000000101 } from './101-firewall.js';
import { Handovers1764000000102 } from './102-handovers.js';
import { JudgingPolicies1764000000110 } from './110-judging-policies.js';
import { ReadableProposals1764000000111 } from './111-readable-proposals.js';
import { EvaluationReadings1764000000112 } from './112-evaluation-readings.js';
import { Clarifications1764000000135 } from './135-clarifications.js';
import { Levels1764000000105 } from './105-levels.js';
import { AgreedScores1764000000106 } from './106-agreed-scores.js';
import { OpeningMinutes1764000000136 } from './136-opening-minutes.js';
import { Rounds1764000000137 } from './137-rounds.js';
import { OutsideTerms1764000000120 } from './120-outside-terms.js';
import { ProposalMarks1764000000115 } from './115-proposal-marks.js';
import { LineEstimates1764000000116 } from './116-line-estimates.js';
import { Debriefs1764000000130 } from './130-debriefs.js';
import { EvaluationNotes1764000000117 } from './117-evaluation-notes.js';
import { Decisions1764000000125 } from './125-decisions.js';
import { DecisionsInEffect1764000000126 } from './126-decisions-in-effect.js';
import { Challenges1764000000131 } from './131-challenges.js';
import { DebriefGaps1764000000132 } from './132-debrief-gaps.js';
import { AwardApproval1764000000127 } from './127-award-approval.js';
import { DisqualifiedNotChosen1764000000139 } from './139-disqualified-not-chosen.js';
import { DecidingAnew1764000000145 } from './145-deciding-anew.js';
import { Messages1764000000182 } from './182-messages.js';
import { ConductIsCounted1764000000146 } from './146-conduct-is-counted.js';
import { WorkingCalendars1764000000154 } from './154-working-calendars.js';
import { Promises1764000000155 } from './155-promises.js';
import { PromiseMonths1764000000156 } from './156-promise-months.js';
import { PromiseRecords1764000000157 } from './157-promise-records.js';
import { Services1764000000158 } from './158-services.js';
import { Engagements1764000000150 } from './150-engagements.js';
import { Milestones1764000000151 } from './151-milestones.js';
import { RecordMonths1764000000162 } from './162-record-months.js';
import { Storefronts1764000000159 } from './159-storefronts.js';
import { Ticks1764000000178 } from './178-ticks.js';
import { HomeMarks1764000000179 } from './179-home-marks.js';
import { Thanks1764000000166 } from './166-thanks.js';
import { Recognition1764000000167 } from './167-recognition.js';
import { GoalKeeping1764000000170 } from './170-goal-keeping.js';
import { ReportLines1764000000171 } from './171-report-lines.js';
import { GoalMonths1764000000172 } from './172-goal-months.js';
import { ActualCosts1764000000173 } from './173-actual-costs.js';
import { Changes1764000000174 } from './174-changes.js';
import { Ratings1764000000163 } from './163-ratings.js';
import { ComeBacks1764000000164 } from './164-come-backs.js';
import { Trouble1764000000175 } from './175-trouble.js';
import { GoalChanges1764000000186 } from './186-goal-changes.js';
import { CalendarFeeds1764000000176 } from './176-calendar-feeds.js';
import { OwnSides1764000000192 } from './192-own-sides.js';
import { RateLimits1764000000270 } from './270-rate-limits.js';
import { ImportTasks1764000000260 } from './260-import-tasks.js';
import { OnceAnswered1764000000310 } from './310-once-answered.js';
import { OwnSessions1764000000320 } from './320-own-sessions.js';
import { InsightNotes1764000000220 } from './220-insight-notes.js';
import { InsightsTopic1764000000221 } from './221-insights-topic.js';
import { OwnCards1764000000240 } from './240-own-cards.js';
import { DriftAlarms1764000000222 } from './222-drift-alarms.js';
import { SignalQuestions1764000000223 } from './223-signal-questions.js';
import { InsightViews1764000000250 } from './250-insight-views.js';
import { SignalRuns1764000000210 } from './210-signal-runs.js';
import { Facts1764000000200 } from './200-facts.js';
import { MoneyMonths1764000000230 } from './230-money-months.js';
import { HealthyBand1764000000231 } from './231-healthy-band.js';
import { TurnoutMonths1764000000232 } from './232-turnout-months.js';
import { DeliveryMonths1764000000233 } from './233-delivery-months.js';
import { VendorSurvival1764000000234 } from './234-vendor-survival.js';
import { SecondChoices1764000000201 } from './201-second-choices.js';
import { TwoPersonRelease1764000000291 } from './291-two-person-release.js';
import { KeyEscrow1764000000290 } from './290-key-escrow.js';
import { TheWall1764000000275 } from './275-the-wall.js';
import { JobEdges1764000000276 } from './276-job-edges.js';
import { FactsOfBefore1764000000202 } from './202-facts-of-before.js';
import { AuditChains1764000000300 } from './300-audit-chains.js';
import { RecordedRows1764000000301 } from './301-recorded-rows.js';
import { RecordedActs1764000000302 } from './302-recorded-acts.js';
import { Checkpoints1764000000303 } from './303-checkpoints.js';
import { SignedReceipts1764000000304 } from './304-signed-receipts.js';
import { RecordedBrief1764000000336 } from './336-recorded-brief.js';
import { RecordLag1764000000337 } from './337-record-lag.js';
import { ReceiptsByMail1764000000345 } from './345-receipts-by-mail.js';
import { DropBoxJobs1764000000346 } from './346-drop-box-jobs.js';
import { WholeQuarters1764000000347 } from './347-whole-quarters.js';
import { Outages1764000000348 } from './348-outages.js';
import { WhoseTables1764000000349 } from './349-whose-tables.js';

/** Every migration, oldest first. */
export const MIGRATIONS = [
  Roles1764000000001,
  People1764000000002,
  Goals1764000000003,
  Bidders1764000000004,
  Jobs1764000000005,
  Notifications1764000000006,
  JobKeys1764000000010,
  Proposals1764000000011,
  DeadlineGuards1764000000012,
  OpenedProposals1764000000013,
  Scores1764000000030,
  Awards1764000000031,
  Contests1764000000040,
  UploadedFiles1764000000041,
  Administration1764000000060,
  Policies1764000000074,
  Approvals1764000000075,
  Interest1764000000076,
  Conduct1764000000077,
  Outcomes1764000000072,
  House1764000000090,
  Posting1764000000073,
  QuestionSets1764000000070,
  ProposalFiles1764000000087,
  JobFiles1764000000088,
  Addenda1764000000080,
  ClearQuestions1764000000081,
  Lots1764000000082,
  AskedInFull1764000000084,
  Variants1764000000085,
  Mail1764000000091,
  Guests1764000000092,
  DraftSavedBy1764000000096,
  HeldFiles1764000000097,
  Panels1764000000100,
  Firewall1764000000101,
  Handovers1764000000102,
  JudgingPolicies1764000000110,
  ReadableProposals1764000000111,
  EvaluationReadings1764000000112,
  Clarifications1764000000135,
  Levels1764000000105,
  AgreedScores1764000000106,
  OpeningMinutes1764000000136,
  Rounds1764000000137,
  OutsideTerms1764000000120,
  ProposalMarks1764000000115,
  LineEstimates1764000000116,
  Debriefs1764000000130,
  EvaluationNotes1764000000117,
  Decisions1764000000125,
  DecisionsInEffect1764000000126,
  Challenges1764000000131,
  DebriefGaps1764000000132,
  AwardApproval1764000000127,
  DisqualifiedNotChosen1764000000139,
  DecidingAnew1764000000145,
  ConductIsCounted1764000000146,
  WorkingCalendars1764000000154,
  Promises1764000000155,
  PromiseMonths1764000000156,
  PromiseRecords1764000000157,
  Services1764000000158,
  Engagements1764000000150,
  Milestones1764000000151,
  RecordMonths1764000000162,
  Storefronts1764000000159,
  Ticks1764000000178,
  HomeMarks1764000000179,
  Thanks1764000000166,
  Recognition1764000000167,
  Messages1764000000182,
  GoalKeeping1764000000170,
  ReportLines1764000000171,
  GoalMonths1764000000172,
  ActualCosts1764000000173,
  Changes1764000000174,
  Ratings1764000000163,
  ComeBacks1764000000164,
  Trouble1764000000175,
  GoalChanges1764000000186,
  CalendarFeeds1764000000176,
  OwnSides1764000000192,
  ImportTasks1764000000260,
  InsightNotes1764000000220,
  InsightsTopic1764000000221,
  SignalRuns1764000000210,
  Facts1764000000200,
  MoneyMonths1764000000230,
  HealthyBand1764000000231,
  TurnoutMonths1764000000232,
  DeliveryMonths1764000000233,
  VendorSurvival1764000000234,
  OwnCards1764000000240,
  DriftAlarms1764000000222,
  SignalQuestions1764000000223,
  InsightViews1764000000250,
  SecondChoices1764000000201,
  FactsOfBefore1764000000202,
  TheWall1764000000275,
  JobEdges1764000000276,
  KeyEscrow1764000000290,
  OnceAnswered1764000000310,
  AuditChains1764000000300,
  RecordedRows1764000000301,
  RecordedActs1764000000302,
  Checkpoints1764000000303,
  SignedReceipts1764000000304,
  RateLimits1764000000270,
  OwnSessions1764000000320,
  TwoPersonRelease1764000000291,
  RecordedBrief1764000000336,
  RecordLag1764000000337,
  ReceiptsByMail1764000000345,
  DropBoxJobs1764000000346,
  WholeQuarters1764000000347,
  Outages1764000000348,
  WhoseTables1764000000349,
];
