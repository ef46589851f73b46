/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Compare($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      phase\n      deadline\n      ...SealedView\n      ...Decided\n    }\n    comparison(jobId: $jobId) {\n      ...CompareView\n      ...DecisionButtons\n    }\n  }\n": typeof types.CompareDocument,
    "\n  mutation AddGoal($title: String!, $customerBenefit: String!) {\n    addGoal(title: $title, customerBenefit: $customerBenefit) {\n      ... on Goal {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AddGoalDocument,
    "\n  mutation AddBidder($bidder: NewBidderInput!) {\n    addBidder(bidder: $bidder) {\n      ... on BidderAccount {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AddBidderDocument,
    "\n  query PeopleToChoose($search: String) {\n    people(first: 20, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          email\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.PeopleToChooseDocument,
    "\n  mutation AddMember($bidderId: ID!, $personId: ID!) {\n    addMember(bidderId: $bidderId, personId: $personId) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AddMemberDocument,
    "\n  query CategoriesToChoose {\n    categories {\n      id\n      name\n    }\n  }\n": typeof types.CategoriesToChooseDocument,
    "\n  query BiddersToChoose($kind: BidderKind, $search: String) {\n    bidders(first: 20, kind: $kind, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          bidder {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.BiddersToChooseDocument,
    "\n  fragment BidderRow on BidderAccount {\n    id\n    isApproved\n    department {\n      id\n      name\n    }\n    bidder {\n      id\n      name\n      kind\n      about\n      categories {\n        id\n        name\n      }\n    }\n    members {\n      id\n      email\n      isLead\n      deactivatedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n": typeof types.BidderRowFragmentDoc,
    "\n  query Bidders($first: Int!, $after: String, $kind: BidderKind, $search: String) {\n    bidders(first: $first, after: $after, kind: $kind, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          ...BidderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BiddersDocument,
    "\n  mutation ChangeBidder($id: ID!, $changes: BidderChangesInput!) {\n    changeBidder(id: $id, changes: $changes) {\n      ... on BidderAccount {\n        id\n        isApproved\n        bidder {\n          id\n          about\n          categories {\n            id\n            name\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ChangeBidderDocument,
    "\n  mutation RemoveMember($personId: ID!) {\n    removeMember(personId: $personId) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  mutation ChangeLead($personId: ID!, $isLead: Boolean!) {\n    changeLead(personId: $personId, isLead: $isLead) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ChangeLeadDocument,
    "\n  query CategoriesAndDepartments {\n    categories {\n      id\n      name\n    }\n    departments {\n      id\n      name\n    }\n  }\n": typeof types.CategoriesAndDepartmentsDocument,
    "\n  mutation AddCategory($name: String!) {\n    addCategory(name: $name) {\n      ... on Category {\n        id\n        name\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AddCategoryDocument,
    "\n  mutation AddDepartment($name: String!) {\n    addDepartment(name: $name) {\n      ... on Department {\n        id\n        name\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AddDepartmentDocument,
    "\n  query DepartmentsToChoose {\n    departments {\n      id\n      name\n    }\n  }\n": typeof types.DepartmentsToChooseDocument,
    "\n  query FirstSteps {\n    categories {\n      id\n    }\n    allGoals {\n      id\n      retiredAt\n    }\n    bidders(first: 1) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n    people(first: 2) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": typeof types.FirstStepsDocument,
    "\n  query AllGoals {\n    allGoals {\n      id\n      title\n      customerBenefit\n      retiredAt\n    }\n  }\n": typeof types.AllGoalsDocument,
    "\n  mutation AddPerson($person: NewPersonInput!) {\n    addPerson(person: $person) {\n      ... on FirstPasswordGiven {\n        firstPassword\n        account {\n          id\n          email\n          person {\n            id\n            name\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AddPersonDocument,
    "\n  mutation DeactivatePerson($personId: ID!) {\n    deactivatePerson(personId: $personId) {\n      ... on PersonAccount {\n        id\n        deactivatedAt\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($personId: ID!) {\n    reactivatePerson(personId: $personId) {\n      ... on PersonAccount {\n        id\n        deactivatedAt\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ReactivatePersonDocument,
    "\n  mutation ChangeRoles($personId: ID!, $isLeader: Boolean!, $isAdministrator: Boolean!) {\n    changeRoles(personId: $personId, isLeader: $isLeader, isAdministrator: $isAdministrator) {\n      ... on PersonAccount {\n        id\n        isLeader\n        isAdministrator\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ChangeRolesDocument,
    "\n  query People($first: Int!, $after: String, $search: String) {\n    people(first: $first, after: $after, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment PersonRow on PersonAccount {\n    id\n    email\n    isLeader\n    isAdministrator\n    firstPasswordUntil\n    deactivatedAt\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    bidder {\n      id\n      name\n      kind\n    }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  mutation ResetPassword($personId: ID!) {\n    resetPassword(personId: $personId) {\n      ... on FirstPasswordGiven {\n        firstPassword\n        account {\n          id\n          firstPasswordUntil\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation RetireGoal($id: ID!) {\n    retireGoal(id: $id) {\n      ... on Goal {\n        id\n        retiredAt\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RetireGoalDocument,
    "\n  query Debrief($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      title\n      award {\n        variantTitle\n      }\n    }\n    debrief(jobId: $jobId) {\n      toldAt\n      ...DebriefWhy\n      ...DebriefStanding\n      ...DebriefScores\n    }\n  }\n": typeof types.DebriefDocument,
    "\n  fragment DebriefScores on Debrief {\n    qualityScore\n    criteria {\n      title\n      weight\n      kind\n      score\n      note\n    }\n  }\n": typeof types.DebriefScoresFragmentDoc,
    "\n  fragment DebriefStanding on Debrief {\n    rank\n    count\n    priceBand\n  }\n": typeof types.DebriefStandingFragmentDoc,
    "\n  fragment DebriefWhy on Debrief {\n    outcome\n    reasons\n    words\n    winnerKind\n  }\n": typeof types.DebriefWhyFragmentDoc,
    "\n  fragment Decided on Job {\n    id\n    award {\n      decidedAt\n      isAward\n      winner {\n        id\n        name\n        kind\n      }\n      variantTitle\n    }\n  }\n": typeof types.DecidedFragmentDoc,
    "\n  fragment DecisionButtons on Comparison {\n    job {\n      id\n      currency\n      phase\n      moves {\n        name\n        allowed\n        reason\n      }\n    }\n    proposals {\n      id\n      comparableTotal\n      weightedScore\n      variants {\n        number\n        title\n        comparableTotal\n      }\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.DecisionButtonsFragmentDoc,
    "\n  mutation ChooseProposal($jobId: ID!, $proposalId: ID!, $variant: Int, $reasons: [AwardReason!]!, $words: String) {\n    chooseProposal(jobId: $jobId, proposalId: $proposalId, variant: $variant, reasons: $reasons, words: $words) {\n      ... on AwardMade {\n        toldCount\n        job {\n          id\n          phase\n          moves {\n            name\n            allowed\n            reason\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ChooseProposalDocument,
    "\n  mutation CloseWithoutAward($jobId: ID!, $reason: NoAwardReason!, $words: String) {\n    closeWithoutAward(jobId: $jobId, reason: $reason, words: $words) {\n      ... on AwardMade {\n        toldCount\n        job {\n          id\n          phase\n          moves {\n            name\n            allowed\n            reason\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CloseWithoutAwardDocument,
    "\n  mutation PlanImport($uploadId: ID!, $mapping: ImportMapping!) {\n    planImport(uploadId: $uploadId, mapping: $mapping) {\n      ... on ImportPlan {\n        ...PlanFields\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PlanImportDocument,
    "\n  mutation ApplyImport($uploadId: ID!, $mapping: ImportMapping!) {\n    applyImport(uploadId: $uploadId, mapping: $mapping) {\n      ... on ImportDone {\n        plan {\n          ...PlanFields\n        }\n        dataset {\n          id\n          name\n          contestCount\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  query UploadedFile($id: ID!) {\n    uploadedFile(id: $id) {\n      id\n      ...ImportSteps\n    }\n  }\n": typeof types.UploadedFileDocument,
    "\n  fragment ImportSteps on UploadedFile {\n    id\n    fileName\n    rowCount\n    headers\n    firstRows\n    suggestedMapping {\n      header\n      column\n    }\n    suggestedDateFormat\n    suggestedDatasetName\n  }\n": typeof types.ImportStepsFragmentDoc,
    "\n  fragment PlanFields on ImportPlan {\n    rows\n    contests\n    counted\n    singleBid\n    oneBidder\n    noWinner\n    missingPrices\n    bidders\n    newContests\n    knownContests\n    changedContests\n    leftOutContests\n    leftOutRows\n    problemCount\n    problems {\n      row\n      column\n      severity\n      message\n    }\n  }\n": typeof types.PlanFieldsFragmentDoc,
    "\n  fragment OwnPromise on CataloguePromise {\n    id\n    text\n    metric\n    target\n    unit\n    clock\n    remedy\n    record {\n      timesDue\n      timesKept\n    }\n  }\n": typeof types.OwnPromiseFragmentDoc,
    "\n  fragment OwnCapacity on Capacity {\n    weeklyHours\n    weeks {\n      startsOn\n      committedHours\n      freeHours\n    }\n    work {\n      jobId\n      reference\n      title\n      until\n      hours\n      isPlanned\n    }\n  }\n": typeof types.OwnCapacityFragmentDoc,
    "\n  query House {\n    cataloguePromises {\n      id\n      ...OwnPromise\n    }\n    capacity {\n      ...OwnCapacity\n    }\n    ownReferences {\n      jobId\n      reference\n      title\n      category\n      year\n      record {\n        timesDue\n        timesKept\n      }\n    }\n  }\n": typeof types.HouseDocument,
    "\n  mutation SaveCataloguePromise($id: ID, $promise: CataloguePromiseInput!) {\n    saveCataloguePromise(id: $id, promise: $promise) {\n      ... on CataloguePromise {\n        id\n        ...OwnPromise\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveCataloguePromiseDocument,
    "\n  mutation RetireCataloguePromise($id: ID!) {\n    retireCataloguePromise(id: $id) {\n      ... on CataloguePromise {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RetireCataloguePromiseDocument,
    "\n  mutation SetWeeklyHours($hours: Float) {\n    setWeeklyHours(hours: $hours) {\n      ... on Capacity {\n        ...OwnCapacity\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SetWeeklyHoursDocument,
    "\n  mutation PlanHours($jobId: ID!, $hours: Float) {\n    planHours(jobId: $jobId, hours: $hours) {\n      ... on Capacity {\n        ...OwnCapacity\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PlanHoursDocument,
    "\n  query Home {\n    home {\n      ...NeedsYou\n      ...Notifications\n    }\n    viewer {\n      unreadCount\n    }\n  }\n": typeof types.HomeDocument,
    "\n  fragment NeedsYou on Home {\n    nextDeadline\n    needsYou {\n      verb\n      text\n      path\n      due\n    }\n  }\n": typeof types.NeedsYouFragmentDoc,
    "\n  fragment Notifications on Home {\n    notifications {\n      id\n      text\n      path\n      at\n      readAt\n    }\n  }\n": typeof types.NotificationsFragmentDoc,
    "\n  mutation MarkNotificationsRead {\n    markNotificationsRead\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  query UnreadCount {\n    viewer {\n      unreadCount\n    }\n  }\n": typeof types.UnreadCountDocument,
    "\n  fragment ContestRow on Contest {\n    id\n    ref\n    title\n    details\n    category\n    decidedOn\n    statuses\n    bidCount\n    bidderCount\n    job {\n      id\n    }\n    bids {\n      name\n      kind\n      won\n      stands\n      price {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.ContestRowFragmentDoc,
    "\n  query ContestDatasets {\n    datasets {\n      id\n      name\n      isImported\n    }\n  }\n": typeof types.ContestDatasetsDocument,
    "\n  query Contests($filter: ContestFilter!, $first: Int!, $after: String) {\n    contests(filter: $filter, first: $first, after: $after) {\n      totalCount\n      totalBids\n      bidderName\n      edges {\n        cursor\n        node {\n          id\n          ...ContestRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ContestsDocument,
    "\n  query Datasets {\n    serverTime\n    datasets {\n      id\n      name\n      isImported\n    }\n  }\n": typeof types.DatasetsDocument,
    "\n  query Insights($datasetId: ID, $from: CalendarDate, $to: CalendarDate) {\n    insights(datasetId: $datasetId, from: $from, to: $to) {\n      ...InsightsReport\n    }\n  }\n": typeof types.InsightsDocument,
    "\n  fragment InsightsReport on Insights {\n    headline\n    from\n    to\n    decided\n    contests\n    minimumContests\n    ...WhatWasCounted\n    ...SidesTable\n    ...SidesByTime\n    bidders {\n      bidderKey\n      name\n      kind\n      winRate {\n        n\n        wins\n        expected\n        liftInterval {\n          low\n          high\n        }\n      }\n    }\n  }\n": typeof types.InsightsReportFragmentDoc,
    "\n  fragment SidesByTime on Insights {\n    months {\n      month\n      kind\n      winRate {\n        n\n        wins\n        expected\n      }\n    }\n  }\n": typeof types.SidesByTimeFragmentDoc,
    "\n  fragment SidesTable on Insights {\n    kinds {\n      kind\n      winRate {\n        n\n        wins\n        expected\n      }\n    }\n  }\n": typeof types.SidesTableFragmentDoc,
    "\n  fragment WhatWasCounted on Insights {\n    decided\n    contests\n    singleBid\n    oneBidder\n    noWinner\n    bids\n    missingPrices\n  }\n": typeof types.WhatWasCountedFragmentDoc,
    "\n  fragment AcknowledgeAddenda on Job {\n    id\n    addenda {\n      id\n      number\n      acknowledgedAt\n    }\n    ...JobMoves\n  }\n": typeof types.AcknowledgeAddendaFragmentDoc,
    "\n  mutation AcknowledgeAddendum($jobId: ID!, $number: Int!) {\n    acknowledgeAddendum(jobId: $jobId, number: $number) {\n      ... on Job {\n        ...AcknowledgeAddenda\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AcknowledgeAddendumDocument,
    "\n  fragment AddendaPanel on Job {\n    id\n    phase\n    requesterView {\n      invitations {\n        bidder {\n          id\n        }\n      }\n    }\n    bidderView {\n      submittedBeforeAddendum\n    }\n    addenda {\n      id\n      number\n      reason\n      isMaterial\n      publishedAt\n      acknowledgedAt\n      changes {\n        field\n        label\n        kind\n        before\n        after\n      }\n      acknowledgements {\n        bidder {\n          id\n          name\n        }\n        acknowledgedAt\n      }\n    }\n    ...AcknowledgeAddenda\n  }\n": typeof types.AddendaPanelFragmentDoc,
    "\n  mutation AmendJob($id: ID!, $after: Int!, $changes: JobDraftInput!, $reason: String!, $isMaterial: Boolean!) {\n    amendJob(id: $id, after: $after, changes: $changes, reason: $reason, isMaterial: $isMaterial) {\n      ... on Job {\n        id\n        deadline\n        ...AddendaPanel\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AmendJobDocument,
    "\n  query AmendJobPage($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      reference\n      addenda {\n        id\n        number\n      }\n      requesterView {\n        lateChangeDeadline\n      }\n      ...DraftFields\n      ...JobMoves\n    }\n  }\n": typeof types.AmendJobPageDocument,
    "\n  fragment AmendLink on Job {\n    id\n    ...JobMoves\n  }\n": typeof types.AmendLinkFragmentDoc,
    "\n  fragment JobBrief on Job {\n    id\n    summary\n    services\n    customerBenefit\n    goal {\n      id\n      title\n    }\n    ...BriefDetails\n    ...JobLines\n    ...JobRequirements\n    ...JobCriteria\n  }\n": typeof types.JobBriefFragmentDoc,
    "\n  fragment JobBudget on Job {\n    id\n    budget {\n      mode\n      low {\n        amount\n        currency\n      }\n      high {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.JobBudgetFragmentDoc,
    "\n  fragment JobCriteria on Job {\n    id\n    criteria {\n      id\n      title\n      description\n      weight\n    }\n  }\n": typeof types.JobCriteriaFragmentDoc,
    "\n  fragment JobFacts on Job {\n    id\n    phase\n    startsOn\n    endsOn\n    dateFlexibility\n    place\n    headCount\n    deadline\n    decisionDue\n    ...JobBudget\n  }\n": typeof types.JobFactsFragmentDoc,
    "\n  fragment JobLead on Job {\n    id\n    reference\n    phase\n    isSample\n    category {\n      id\n      name\n    }\n    requester {\n      id\n      name\n    }\n    department {\n      id\n      name\n    }\n  }\n": typeof types.JobLeadFragmentDoc,
    "\n  fragment JobLines on Job {\n    id\n    currency\n    lines {\n      id\n      title\n      details\n      group\n      quantity\n      unit\n      basis\n      isOptional\n    }\n  }\n": typeof types.JobLinesFragmentDoc,
    "\n  fragment JobRequirements on Job {\n    id\n    requirements {\n      id\n      text\n      wordLimit\n      isEssential\n    }\n  }\n": typeof types.JobRequirementsFragmentDoc,
    "\n  query JobFiles($id: ID!) {\n    job(id: $id) {\n      id\n      files {\n        id\n        name\n        kind\n        size\n      }\n    }\n  }\n": typeof types.JobFilesDocument,
    "\n  mutation RemoveJobFile($id: ID!) {\n    removeJobFile(id: $id) {\n      ... on Job {\n        id\n        files {\n          id\n          name\n          kind\n          size\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RemoveJobFileDocument,
    "\n  fragment JobFileList on Job {\n    id\n    files {\n      id\n      name\n      size\n    }\n  }\n": typeof types.JobFileListFragmentDoc,
    "\n  mutation AnswerQuestion($id: ID!, $answer: String!) {\n    answerQuestion(id: $id, answer: $answer) {\n      ... on Question {\n        id\n        answer\n        answeredAt\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AnswerQuestionDocument,
    "\n  mutation AskQuestion($jobId: ID!, $text: String!) {\n    askQuestion(jobId: $jobId, text: $text) {\n      ... on Question {\n        id\n        ...QuestionItem\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.AskQuestionDocument,
    "\n  fragment BidderStep on Job {\n    id\n    phase\n    deadline\n    cancelReason\n    bidderView {\n      invitedCount\n      declinedAt\n      declineReason\n      proposalState\n      reference\n      receivedAt\n      hasDebrief\n    }\n    ...OwnState\n    ...TurnDown\n    ...Decision\n  }\n": typeof types.BidderStepFragmentDoc,
    "\n  fragment CancelJob on Job {\n    id\n    ...JobMoves\n  }\n": typeof types.CancelJobFragmentDoc,
    "\n  mutation CancelJob($id: ID!, $reason: String!) {\n    cancelJob(id: $id, reason: $reason) {\n      ... on Job {\n        id\n        phase\n        cancelReason\n        ...JobMoves\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  fragment Decision on Job {\n    id\n    award {\n      decidedAt\n      isAward\n      winnerKind\n      winner {\n        id\n        name\n      }\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n": typeof types.DecisionFragmentDoc,
    "\n  fragment Invitations on Job {\n    id\n    requesterView {\n      invitations {\n        bidder {\n          id\n          name\n          kind\n        }\n        invitedAt\n        seenAt\n        declinedAt\n        declineReason\n        declineWords\n      }\n    }\n  }\n": typeof types.InvitationsFragmentDoc,
    "\n  query JobPage($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      phase\n      deadline\n      ...JobLead\n      ...JobFacts\n      ...NextStep\n      ...JobBrief\n      ...Questions\n      ...AddendaPanel\n      ...AmendLink\n      ...Timeline\n      ...Invitations\n      ...CancelJob\n    }\n  }\n": typeof types.JobPageDocument,
    "\n  fragment NextStep on Job {\n    id\n    phase\n    requesterView {\n      proposalCount\n    }\n    bidderView {\n      invitedAt\n    }\n    award {\n      isAward\n    }\n    ...RequesterStep\n    ...BidderStep\n    ...Decision\n  }\n": typeof types.NextStepFragmentDoc,
    "\n  fragment OutcomeChip on Job {\n    id\n    phase\n    award {\n      isAward\n      winner {\n        id\n      }\n    }\n  }\n": typeof types.OutcomeChipFragmentDoc,
    "\n  fragment OwnBudget on Job {\n    id\n    budget {\n      mode\n      high {\n        amount\n        currency\n      }\n    }\n  }\n": typeof types.OwnBudgetFragmentDoc,
    "\n  fragment OwnState on Job {\n    id\n    bidderView {\n      seenAt\n      declinedAt\n      proposalState\n    }\n  }\n": typeof types.OwnStateFragmentDoc,
    "\n  fragment QuestionItem on Question {\n    id\n    text\n    askedAt\n    answer\n    answeredAt\n    isMine\n  }\n": typeof types.QuestionItemFragmentDoc,
    "\n  fragment Questions on Job {\n    id\n    phase\n    questionsDue\n    deadline\n    requesterView {\n      proposalCount\n    }\n    bidderView {\n      invitedAt\n    }\n    questions {\n      id\n      ...QuestionItem\n    }\n    ...JobMoves\n  }\n": typeof types.QuestionsFragmentDoc,
    "\n  fragment RequesterStep on Job {\n    id\n    phase\n    deadline\n    decisionDue\n    cancelReason\n    requesterView {\n      proposalCount\n    }\n    questions {\n      id\n      answeredAt\n    }\n    ...Decision\n    ...OwnBudget\n  }\n": typeof types.RequesterStepFragmentDoc,
    "\n  fragment Timeline on Job {\n    id\n    publishedAt\n    questionsDue\n    answersDue\n    deadline\n    openedAt\n    decisionDue\n    startsOn\n    phase\n    addenda {\n      id\n      number\n      publishedAt\n    }\n    award {\n      decidedAt\n      isAward\n    }\n  }\n": typeof types.TimelineFragmentDoc,
    "\n  fragment TurnDown on Job {\n    id\n    title\n    bidderView {\n      declinedAt\n    }\n    ...JobMoves\n  }\n": typeof types.TurnDownFragmentDoc,
    "\n  mutation DeclineJob($jobId: ID!, $reason: DeclineReason!, $words: String) {\n    declineJob(jobId: $jobId, reason: $reason, words: $words) {\n      ... on Job {\n        id\n        bidderView {\n          declinedAt\n          declineReason\n        }\n        ...OwnState\n        ...JobMoves\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DeclineJobDocument,
    "\n  fragment BoardRow on Job {\n    id\n    reference\n    title\n    headCount\n    place\n    deadline\n    category {\n      id\n      name\n    }\n    department {\n      id\n      name\n    }\n    ...JobBudget\n    ...OwnState\n    ...TurnDown\n  }\n": typeof types.BoardRowFragmentDoc,
    "\n  query Board($first: Int!, $after: String, $categoryId: ID) {\n    openJobs(first: $first, after: $after, categoryId: $categoryId) {\n      edges {\n        cursor\n        node {\n          id\n          ...BoardRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query BoardCategories {\n    categories {\n      id\n      name\n    }\n  }\n": typeof types.BoardCategoriesDocument,
    "\n  fragment MyBidRow on Job {\n    id\n    reference\n    title\n    phase\n    deadline\n    department {\n      id\n      name\n    }\n    bidderView {\n      reference\n      receivedAt\n      hasDebrief\n    }\n    ...OutcomeChip\n    ...OwnState\n  }\n": typeof types.MyBidRowFragmentDoc,
    "\n  query MyBids($first: Int!, $after: String) {\n    myBids(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...MyBidRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyBidsDocument,
    "\n  fragment PostedJobRow on Job {\n    id\n    reference\n    title\n    phase\n    deadline\n    decisionDue\n    category {\n      id\n      name\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n": typeof types.PostedJobRowFragmentDoc,
    "\n  query PostedJobs($first: Int!, $after: String, $phase: JobPhase) {\n    postedJobs(first: $first, after: $after, phase: $phase) {\n      edges {\n        cursor\n        node {\n          id\n          ...PostedJobRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PostedJobsDocument,
    "\n  fragment JobMoves on Job {\n    id\n    moves {\n      name\n      allowed\n      reason\n    }\n  }\n": typeof types.JobMovesFragmentDoc,
    "\n  fragment CheckJob on Job {\n    id\n    title\n    ...JobLead\n    ...JobFacts\n    ...JobBrief\n  }\n": typeof types.CheckJobFragmentDoc,
    "\n  mutation DiscardJob($id: ID!) {\n    discardJob(id: $id) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.DiscardJobDocument,
    "\n  fragment DraftFields on Job {\n    id\n    draftVersion\n    title\n    summary\n    category {\n      id\n    }\n    startsOn\n    endsOn\n    dateFlexibility\n    place\n    headCount\n    services\n    answers\n    budget {\n      mode\n      low {\n        amount\n      }\n      high {\n        amount\n      }\n    }\n    currency\n    lines {\n      id\n      title\n      details\n      quantity\n      unit\n      group\n      basis\n      isOptional\n    }\n    requirements {\n      id\n      text\n      wordLimit\n      isEssential\n    }\n    criteria {\n      id\n      title\n      description\n      kind\n      weight\n    }\n    questionsDue\n    answersDue\n    deadline\n    decisionDue\n    goal {\n      id\n    }\n    customerBenefit\n    invitationMode\n    invitedVendors {\n      id\n    }\n  }\n": typeof types.DraftFieldsFragmentDoc,
    "\n  query EditJob($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      reference\n      questionSet {\n        id\n        ...Asked\n      }\n      ...DraftFields\n      ...CheckJob\n      ...JobMoves\n    }\n    viewer {\n      person {\n        id\n      }\n      postingView\n    }\n    categories {\n      id\n      name\n    }\n    goals {\n      id\n      title\n      customerBenefit\n    }\n    vendors {\n      id\n      name\n      categories {\n        id\n        name\n      }\n    }\n  }\n": typeof types.EditJobDocument,
    "\n  query Matches($categoryId: ID!, $mode: InvitationMode!, $vendorIds: [ID!]) {\n    matchingBidders(categoryId: $categoryId, mode: $mode, vendorIds: $vendorIds) {\n      isAlwaysInvited\n      reason\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.MatchesDocument,
    "\n  query NewJob {\n    jobTemplates {\n      id\n      name\n      summary\n      categoryName\n      alsoCalled\n      services\n      lines {\n        title\n      }\n      criteria {\n        title\n      }\n    }\n    pastJobs(first: 20) {\n      id\n      ...PastJob\n    }\n    postedJobs(first: 5, phase: DRAFT) {\n      edges {\n        cursor\n        node {\n          id\n          ...UnfinishedDraft\n        }\n      }\n    }\n  }\n": typeof types.NewJobDocument,
    "\n  mutation StartJob($templateId: ID!, $zone: String) {\n    startJob(templateId: $templateId, zone: $zone) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.StartJobDocument,
    "\n  mutation RepeatJob($id: ID!, $zone: String) {\n    repeatJob(id: $id, zone: $zone) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.RepeatJobDocument,
    "\n  fragment PastJob on Job {\n    id\n    reference\n    title\n    phase\n    startsOn\n    endsOn\n    headCount\n    category {\n      id\n      name\n    }\n    award {\n      winner {\n        id\n        name\n        kind\n      }\n    }\n    outcome {\n      headCount\n      spend {\n        amount\n        currency\n      }\n      lessons\n      timesDue\n      timesKept\n    }\n  }\n": typeof types.PastJobFragmentDoc,
    "\n  mutation PublishJob($id: ID!) {\n    publishJob(id: $id) {\n      ... on Job {\n        id\n        phase\n        publishedAt\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.PublishJobDocument,
    "\n  query Published($id: ID!) {\n    job(id: $id) {\n      id\n      reference\n      title\n      publishedAt\n      questionsDue\n      deadline\n      decisionDue\n      requesterView {\n        invitations {\n          bidder {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.PublishedDocument,
    "\n  mutation SaveJob($id: ID!, $draftVersion: Int!, $changes: JobDraftInput!) {\n    saveJob(id: $id, draftVersion: $draftVersion, changes: $changes) {\n      ... on Job {\n        id\n        draftVersion\n        title\n        ...JobLead\n        ...JobFacts\n        ...JobBrief\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveJobDocument,
    "\n  query SavedDraft($id: ID!) {\n    job(id: $id) {\n      id\n      ...DraftFields\n    }\n  }\n": typeof types.SavedDraftDocument,
    "\n  fragment UnfinishedDraft on Job {\n    id\n    reference\n    title\n    category {\n      id\n      name\n    }\n  }\n": typeof types.UnfinishedDraftFragmentDoc,
    "\n  query FindPastJobs($search: String!) {\n    pastJobs(search: $search, first: 8) {\n      id\n      ...PastJob\n    }\n  }\n": typeof types.FindPastJobsDocument,
    "\n  mutation ChoosePostingView($view: PostingView!) {\n    choosePostingView(view: $view)\n  }\n": typeof types.ChoosePostingViewDocument,
    "\n  fragment Asked on QuestionSet {\n    id\n    version\n    sections {\n      key\n      title\n      intro\n      opensWhen {\n        questionKey\n        isOneOf\n      }\n      questions {\n        key\n        kind\n        label\n        hint\n        isRequired\n        wordLimit\n        min\n        max\n        decimals\n        unit\n        options\n        maxRows\n        columns {\n          key\n          kind\n          label\n          isRequired\n          wordLimit\n          min\n          max\n          decimals\n          unit\n          options\n        }\n      }\n    }\n  }\n": typeof types.AskedFragmentDoc,
    "\n  fragment BriefDetails on Job {\n    id\n    currency\n    answers\n    questionSet {\n      id\n      ...Asked\n    }\n    ...JobFileList\n  }\n": typeof types.BriefDetailsFragmentDoc,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      ... on PasswordChanged {\n        endedSessions\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      role\n      story\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation ChoosePassword($email: String!, $firstPassword: String!, $next: String!) {\n    choosePassword(email: $email, firstPassword: $firstPassword, next: $next) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ChoosePasswordDocument,
    "\n  mutation SignInAsDemoPerson($email: String!) {\n    signInAsDemoPerson(email: $email) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SignInAsDemoPersonDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment ProposalStanding on MyProposal {\n    id\n    state\n    reference\n    draftRevision\n    draftSavedAt\n    hasUnsubmittedChanges\n    isUnreadable\n    receipts {\n      reference\n      version\n      receivedAt\n      contentHash\n    }\n  }\n": typeof types.ProposalStandingFragmentDoc,
    "\n  query Proposal($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      title\n      reference\n      phase\n      deadline\n      decisionDue\n      currency\n      headCount\n      cancelReason\n      addenda {\n        id\n      }\n      lines {\n        id\n        title\n        details\n        quantity\n        unit\n        group\n        basis\n        isOptional\n      }\n      requirements {\n        id\n        text\n        wordLimit\n        isEssential\n      }\n      criteria {\n        id\n        title\n        description\n        kind\n        weight\n      }\n      bidderView {\n        invitedCount\n        submittedBeforeAddendum\n        hasDebrief\n      }\n    }\n    myProposal(jobId: $jobId) {\n      id\n      ...ProposalStanding\n      readings {\n        personName\n        at\n        version\n      }\n      content {\n        ...ProposalContentFields\n      }\n    }\n  }\n": typeof types.ProposalDocument,
    "\n  mutation StartProposal($jobId: ID!) {\n    startProposal(jobId: $jobId) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.StartProposalDocument,
    "\n  mutation SaveProposal($jobId: ID!, $draftRevision: Int!, $content: ProposalContentInput!) {\n    saveProposal(jobId: $jobId, draftRevision: $draftRevision, content: $content) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SaveProposalDocument,
    "\n  mutation SubmitProposal($jobId: ID!, $content: ProposalContentInput!) {\n    submitProposal(jobId: $jobId, content: $content) {\n      ... on SubmittedProposal {\n        proposal {\n          ...ProposalStanding\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SubmitProposalDocument,
    "\n  mutation WithdrawProposal($jobId: ID!) {\n    withdrawProposal(jobId: $jobId) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.WithdrawProposalDocument,
    "\n  fragment CompareView on Comparison {\n    invitedCount\n    job {\n      id\n      title\n      currency\n      headCount\n      openedAt\n      moves {\n        name\n        allowed\n        reason\n      }\n      lines {\n        id\n        title\n        quantity\n        unit\n        group\n        basis\n        isOptional\n      }\n      requirements {\n        id\n        text\n        wordLimit\n        isEssential\n      }\n      criteria {\n        id\n        title\n        description\n        kind\n        weight\n      }\n    }\n    proposals {\n      id\n      receivedAt\n      version\n      comparableTotal\n      weightedScore\n      bidder {\n        id\n        name\n        kind\n      }\n      unpriced {\n        lineId\n        title\n        reason\n      }\n      scores {\n        criterionId\n        value\n        note\n      }\n      content {\n        ...ProposalContentFields\n      }\n    }\n    unreadable {\n      reference\n      receivedAt\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.CompareViewFragmentDoc,
    "\n  mutation ScoreProposal($proposalId: ID!, $criterionId: ID!, $score: Float, $note: String) {\n    scoreProposal(proposalId: $proposalId, criterionId: $criterionId, score: $score, note: $note) {\n      ... on OpenedProposal {\n        id\n        weightedScore\n        scores {\n          criterionId\n          value\n          note\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.ScoreProposalDocument,
    "\n  fragment SealedView on Job {\n    id\n    title\n    phase\n    deadline\n    cancelReason\n    moves {\n      name\n      reason\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n": typeof types.SealedViewFragmentDoc,
    "\n  fragment ProposalContentFields on ProposalContent {\n    pitch\n    approach\n    notIncluded\n    assumptions\n    dependencies\n    paymentTerms\n    risks\n    answers {\n      requirementId\n      meets\n      text\n    }\n    currency\n    lines {\n      lineId\n      title\n      group\n      quantity\n      unit\n      basis\n      isOptional\n      alternativeTo\n      answer\n      unitPrice\n      taxRate\n      isPassThrough\n      note\n      reason\n    }\n    promises {\n      text\n      metric\n      target\n      unit\n      clock\n      remedy\n    }\n    team {\n      name\n      role\n      note\n    }\n    references {\n      jobId\n      title\n      year\n      words\n    }\n    validUntil\n    conflicts {\n      none\n      words\n    }\n    files {\n      fileId\n      name\n      size\n      type\n      digest\n      isProtected\n      caption\n    }\n    cost {\n      labour {\n        role\n        hours\n        rate\n        avoidableShare\n      }\n      passThrough\n      overheadRate\n      avoidableOverheadShare\n    }\n    variants {\n      title\n      words\n      lines {\n        lineId\n        title\n        group\n        quantity\n        unit\n        basis\n        isOptional\n        alternativeTo\n        answer\n        unitPrice\n        taxRate\n        isPassThrough\n        note\n        reason\n      }\n    }\n    confirmedAddendum\n  }\n": typeof types.ProposalContentFieldsFragmentDoc,
    "\n  fragment RefusalFields on Refusal {\n    code\n    message\n    field\n    problems {\n      field\n      message\n    }\n    at\n  }\n": typeof types.RefusalFieldsFragmentDoc,
    "\n  fragment ViewerFields on Viewer {\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    email\n    isLeader\n    isAdministrator\n    mayPost\n    bidder {\n      id\n      name\n      kind\n    }\n    unreadCount\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Session {\n    serverTime\n    viewer {\n      ...ViewerFields\n    }\n  }\n": typeof types.SessionDocument,
};
const documents: Documents = {
    "\n  query Compare($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      phase\n      deadline\n      ...SealedView\n      ...Decided\n    }\n    comparison(jobId: $jobId) {\n      ...CompareView\n      ...DecisionButtons\n    }\n  }\n": types.CompareDocument,
    "\n  mutation AddGoal($title: String!, $customerBenefit: String!) {\n    addGoal(title: $title, customerBenefit: $customerBenefit) {\n      ... on Goal {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.AddGoalDocument,
    "\n  mutation AddBidder($bidder: NewBidderInput!) {\n    addBidder(bidder: $bidder) {\n      ... on BidderAccount {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.AddBidderDocument,
    "\n  query PeopleToChoose($search: String) {\n    people(first: 20, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          email\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.PeopleToChooseDocument,
    "\n  mutation AddMember($bidderId: ID!, $personId: ID!) {\n    addMember(bidderId: $bidderId, personId: $personId) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n": types.AddMemberDocument,
    "\n  query CategoriesToChoose {\n    categories {\n      id\n      name\n    }\n  }\n": types.CategoriesToChooseDocument,
    "\n  query BiddersToChoose($kind: BidderKind, $search: String) {\n    bidders(first: 20, kind: $kind, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          bidder {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.BiddersToChooseDocument,
    "\n  fragment BidderRow on BidderAccount {\n    id\n    isApproved\n    department {\n      id\n      name\n    }\n    bidder {\n      id\n      name\n      kind\n      about\n      categories {\n        id\n        name\n      }\n    }\n    members {\n      id\n      email\n      isLead\n      deactivatedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n": types.BidderRowFragmentDoc,
    "\n  query Bidders($first: Int!, $after: String, $kind: BidderKind, $search: String) {\n    bidders(first: $first, after: $after, kind: $kind, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          ...BidderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BiddersDocument,
    "\n  mutation ChangeBidder($id: ID!, $changes: BidderChangesInput!) {\n    changeBidder(id: $id, changes: $changes) {\n      ... on BidderAccount {\n        id\n        isApproved\n        bidder {\n          id\n          about\n          categories {\n            id\n            name\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.ChangeBidderDocument,
    "\n  mutation RemoveMember($personId: ID!) {\n    removeMember(personId: $personId) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  mutation ChangeLead($personId: ID!, $isLead: Boolean!) {\n    changeLead(personId: $personId, isLead: $isLead) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n": types.ChangeLeadDocument,
    "\n  query CategoriesAndDepartments {\n    categories {\n      id\n      name\n    }\n    departments {\n      id\n      name\n    }\n  }\n": types.CategoriesAndDepartmentsDocument,
    "\n  mutation AddCategory($name: String!) {\n    addCategory(name: $name) {\n      ... on Category {\n        id\n        name\n      }\n      ...RefusalFields\n    }\n  }\n": types.AddCategoryDocument,
    "\n  mutation AddDepartment($name: String!) {\n    addDepartment(name: $name) {\n      ... on Department {\n        id\n        name\n      }\n      ...RefusalFields\n    }\n  }\n": types.AddDepartmentDocument,
    "\n  query DepartmentsToChoose {\n    departments {\n      id\n      name\n    }\n  }\n": types.DepartmentsToChooseDocument,
    "\n  query FirstSteps {\n    categories {\n      id\n    }\n    allGoals {\n      id\n      retiredAt\n    }\n    bidders(first: 1) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n    people(first: 2) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n": types.FirstStepsDocument,
    "\n  query AllGoals {\n    allGoals {\n      id\n      title\n      customerBenefit\n      retiredAt\n    }\n  }\n": types.AllGoalsDocument,
    "\n  mutation AddPerson($person: NewPersonInput!) {\n    addPerson(person: $person) {\n      ... on FirstPasswordGiven {\n        firstPassword\n        account {\n          id\n          email\n          person {\n            id\n            name\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.AddPersonDocument,
    "\n  mutation DeactivatePerson($personId: ID!) {\n    deactivatePerson(personId: $personId) {\n      ... on PersonAccount {\n        id\n        deactivatedAt\n      }\n      ...RefusalFields\n    }\n  }\n": types.DeactivatePersonDocument,
    "\n  mutation ReactivatePerson($personId: ID!) {\n    reactivatePerson(personId: $personId) {\n      ... on PersonAccount {\n        id\n        deactivatedAt\n      }\n      ...RefusalFields\n    }\n  }\n": types.ReactivatePersonDocument,
    "\n  mutation ChangeRoles($personId: ID!, $isLeader: Boolean!, $isAdministrator: Boolean!) {\n    changeRoles(personId: $personId, isLeader: $isLeader, isAdministrator: $isAdministrator) {\n      ... on PersonAccount {\n        id\n        isLeader\n        isAdministrator\n      }\n      ...RefusalFields\n    }\n  }\n": types.ChangeRolesDocument,
    "\n  query People($first: Int!, $after: String, $search: String) {\n    people(first: $first, after: $after, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment PersonRow on PersonAccount {\n    id\n    email\n    isLeader\n    isAdministrator\n    firstPasswordUntil\n    deactivatedAt\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    bidder {\n      id\n      name\n      kind\n    }\n  }\n": types.PersonRowFragmentDoc,
    "\n  mutation ResetPassword($personId: ID!) {\n    resetPassword(personId: $personId) {\n      ... on FirstPasswordGiven {\n        firstPassword\n        account {\n          id\n          firstPasswordUntil\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation RetireGoal($id: ID!) {\n    retireGoal(id: $id) {\n      ... on Goal {\n        id\n        retiredAt\n      }\n      ...RefusalFields\n    }\n  }\n": types.RetireGoalDocument,
    "\n  query Debrief($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      title\n      award {\n        variantTitle\n      }\n    }\n    debrief(jobId: $jobId) {\n      toldAt\n      ...DebriefWhy\n      ...DebriefStanding\n      ...DebriefScores\n    }\n  }\n": types.DebriefDocument,
    "\n  fragment DebriefScores on Debrief {\n    qualityScore\n    criteria {\n      title\n      weight\n      kind\n      score\n      note\n    }\n  }\n": types.DebriefScoresFragmentDoc,
    "\n  fragment DebriefStanding on Debrief {\n    rank\n    count\n    priceBand\n  }\n": types.DebriefStandingFragmentDoc,
    "\n  fragment DebriefWhy on Debrief {\n    outcome\n    reasons\n    words\n    winnerKind\n  }\n": types.DebriefWhyFragmentDoc,
    "\n  fragment Decided on Job {\n    id\n    award {\n      decidedAt\n      isAward\n      winner {\n        id\n        name\n        kind\n      }\n      variantTitle\n    }\n  }\n": types.DecidedFragmentDoc,
    "\n  fragment DecisionButtons on Comparison {\n    job {\n      id\n      currency\n      phase\n      moves {\n        name\n        allowed\n        reason\n      }\n    }\n    proposals {\n      id\n      comparableTotal\n      weightedScore\n      variants {\n        number\n        title\n        comparableTotal\n      }\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.DecisionButtonsFragmentDoc,
    "\n  mutation ChooseProposal($jobId: ID!, $proposalId: ID!, $variant: Int, $reasons: [AwardReason!]!, $words: String) {\n    chooseProposal(jobId: $jobId, proposalId: $proposalId, variant: $variant, reasons: $reasons, words: $words) {\n      ... on AwardMade {\n        toldCount\n        job {\n          id\n          phase\n          moves {\n            name\n            allowed\n            reason\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.ChooseProposalDocument,
    "\n  mutation CloseWithoutAward($jobId: ID!, $reason: NoAwardReason!, $words: String) {\n    closeWithoutAward(jobId: $jobId, reason: $reason, words: $words) {\n      ... on AwardMade {\n        toldCount\n        job {\n          id\n          phase\n          moves {\n            name\n            allowed\n            reason\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.CloseWithoutAwardDocument,
    "\n  mutation PlanImport($uploadId: ID!, $mapping: ImportMapping!) {\n    planImport(uploadId: $uploadId, mapping: $mapping) {\n      ... on ImportPlan {\n        ...PlanFields\n      }\n      ...RefusalFields\n    }\n  }\n": types.PlanImportDocument,
    "\n  mutation ApplyImport($uploadId: ID!, $mapping: ImportMapping!) {\n    applyImport(uploadId: $uploadId, mapping: $mapping) {\n      ... on ImportDone {\n        plan {\n          ...PlanFields\n        }\n        dataset {\n          id\n          name\n          contestCount\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.ApplyImportDocument,
    "\n  query UploadedFile($id: ID!) {\n    uploadedFile(id: $id) {\n      id\n      ...ImportSteps\n    }\n  }\n": types.UploadedFileDocument,
    "\n  fragment ImportSteps on UploadedFile {\n    id\n    fileName\n    rowCount\n    headers\n    firstRows\n    suggestedMapping {\n      header\n      column\n    }\n    suggestedDateFormat\n    suggestedDatasetName\n  }\n": types.ImportStepsFragmentDoc,
    "\n  fragment PlanFields on ImportPlan {\n    rows\n    contests\n    counted\n    singleBid\n    oneBidder\n    noWinner\n    missingPrices\n    bidders\n    newContests\n    knownContests\n    changedContests\n    leftOutContests\n    leftOutRows\n    problemCount\n    problems {\n      row\n      column\n      severity\n      message\n    }\n  }\n": types.PlanFieldsFragmentDoc,
    "\n  fragment OwnPromise on CataloguePromise {\n    id\n    text\n    metric\n    target\n    unit\n    clock\n    remedy\n    record {\n      timesDue\n      timesKept\n    }\n  }\n": types.OwnPromiseFragmentDoc,
    "\n  fragment OwnCapacity on Capacity {\n    weeklyHours\n    weeks {\n      startsOn\n      committedHours\n      freeHours\n    }\n    work {\n      jobId\n      reference\n      title\n      until\n      hours\n      isPlanned\n    }\n  }\n": types.OwnCapacityFragmentDoc,
    "\n  query House {\n    cataloguePromises {\n      id\n      ...OwnPromise\n    }\n    capacity {\n      ...OwnCapacity\n    }\n    ownReferences {\n      jobId\n      reference\n      title\n      category\n      year\n      record {\n        timesDue\n        timesKept\n      }\n    }\n  }\n": types.HouseDocument,
    "\n  mutation SaveCataloguePromise($id: ID, $promise: CataloguePromiseInput!) {\n    saveCataloguePromise(id: $id, promise: $promise) {\n      ... on CataloguePromise {\n        id\n        ...OwnPromise\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveCataloguePromiseDocument,
    "\n  mutation RetireCataloguePromise($id: ID!) {\n    retireCataloguePromise(id: $id) {\n      ... on CataloguePromise {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.RetireCataloguePromiseDocument,
    "\n  mutation SetWeeklyHours($hours: Float) {\n    setWeeklyHours(hours: $hours) {\n      ... on Capacity {\n        ...OwnCapacity\n      }\n      ...RefusalFields\n    }\n  }\n": types.SetWeeklyHoursDocument,
    "\n  mutation PlanHours($jobId: ID!, $hours: Float) {\n    planHours(jobId: $jobId, hours: $hours) {\n      ... on Capacity {\n        ...OwnCapacity\n      }\n      ...RefusalFields\n    }\n  }\n": types.PlanHoursDocument,
    "\n  query Home {\n    home {\n      ...NeedsYou\n      ...Notifications\n    }\n    viewer {\n      unreadCount\n    }\n  }\n": types.HomeDocument,
    "\n  fragment NeedsYou on Home {\n    nextDeadline\n    needsYou {\n      verb\n      text\n      path\n      due\n    }\n  }\n": types.NeedsYouFragmentDoc,
    "\n  fragment Notifications on Home {\n    notifications {\n      id\n      text\n      path\n      at\n      readAt\n    }\n  }\n": types.NotificationsFragmentDoc,
    "\n  mutation MarkNotificationsRead {\n    markNotificationsRead\n  }\n": types.MarkNotificationsReadDocument,
    "\n  query UnreadCount {\n    viewer {\n      unreadCount\n    }\n  }\n": types.UnreadCountDocument,
    "\n  fragment ContestRow on Contest {\n    id\n    ref\n    title\n    details\n    category\n    decidedOn\n    statuses\n    bidCount\n    bidderCount\n    job {\n      id\n    }\n    bids {\n      name\n      kind\n      won\n      stands\n      price {\n        amount\n        currency\n      }\n    }\n  }\n": types.ContestRowFragmentDoc,
    "\n  query ContestDatasets {\n    datasets {\n      id\n      name\n      isImported\n    }\n  }\n": types.ContestDatasetsDocument,
    "\n  query Contests($filter: ContestFilter!, $first: Int!, $after: String) {\n    contests(filter: $filter, first: $first, after: $after) {\n      totalCount\n      totalBids\n      bidderName\n      edges {\n        cursor\n        node {\n          id\n          ...ContestRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ContestsDocument,
    "\n  query Datasets {\n    serverTime\n    datasets {\n      id\n      name\n      isImported\n    }\n  }\n": types.DatasetsDocument,
    "\n  query Insights($datasetId: ID, $from: CalendarDate, $to: CalendarDate) {\n    insights(datasetId: $datasetId, from: $from, to: $to) {\n      ...InsightsReport\n    }\n  }\n": types.InsightsDocument,
    "\n  fragment InsightsReport on Insights {\n    headline\n    from\n    to\n    decided\n    contests\n    minimumContests\n    ...WhatWasCounted\n    ...SidesTable\n    ...SidesByTime\n    bidders {\n      bidderKey\n      name\n      kind\n      winRate {\n        n\n        wins\n        expected\n        liftInterval {\n          low\n          high\n        }\n      }\n    }\n  }\n": types.InsightsReportFragmentDoc,
    "\n  fragment SidesByTime on Insights {\n    months {\n      month\n      kind\n      winRate {\n        n\n        wins\n        expected\n      }\n    }\n  }\n": types.SidesByTimeFragmentDoc,
    "\n  fragment SidesTable on Insights {\n    kinds {\n      kind\n      winRate {\n        n\n        wins\n        expected\n      }\n    }\n  }\n": types.SidesTableFragmentDoc,
    "\n  fragment WhatWasCounted on Insights {\n    decided\n    contests\n    singleBid\n    oneBidder\n    noWinner\n    bids\n    missingPrices\n  }\n": types.WhatWasCountedFragmentDoc,
    "\n  fragment AcknowledgeAddenda on Job {\n    id\n    addenda {\n      id\n      number\n      acknowledgedAt\n    }\n    ...JobMoves\n  }\n": types.AcknowledgeAddendaFragmentDoc,
    "\n  mutation AcknowledgeAddendum($jobId: ID!, $number: Int!) {\n    acknowledgeAddendum(jobId: $jobId, number: $number) {\n      ... on Job {\n        ...AcknowledgeAddenda\n      }\n      ...RefusalFields\n    }\n  }\n": types.AcknowledgeAddendumDocument,
    "\n  fragment AddendaPanel on Job {\n    id\n    phase\n    requesterView {\n      invitations {\n        bidder {\n          id\n        }\n      }\n    }\n    bidderView {\n      submittedBeforeAddendum\n    }\n    addenda {\n      id\n      number\n      reason\n      isMaterial\n      publishedAt\n      acknowledgedAt\n      changes {\n        field\n        label\n        kind\n        before\n        after\n      }\n      acknowledgements {\n        bidder {\n          id\n          name\n        }\n        acknowledgedAt\n      }\n    }\n    ...AcknowledgeAddenda\n  }\n": types.AddendaPanelFragmentDoc,
    "\n  mutation AmendJob($id: ID!, $after: Int!, $changes: JobDraftInput!, $reason: String!, $isMaterial: Boolean!) {\n    amendJob(id: $id, after: $after, changes: $changes, reason: $reason, isMaterial: $isMaterial) {\n      ... on Job {\n        id\n        deadline\n        ...AddendaPanel\n      }\n      ...RefusalFields\n    }\n  }\n": types.AmendJobDocument,
    "\n  query AmendJobPage($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      reference\n      addenda {\n        id\n        number\n      }\n      requesterView {\n        lateChangeDeadline\n      }\n      ...DraftFields\n      ...JobMoves\n    }\n  }\n": types.AmendJobPageDocument,
    "\n  fragment AmendLink on Job {\n    id\n    ...JobMoves\n  }\n": types.AmendLinkFragmentDoc,
    "\n  fragment JobBrief on Job {\n    id\n    summary\n    services\n    customerBenefit\n    goal {\n      id\n      title\n    }\n    ...BriefDetails\n    ...JobLines\n    ...JobRequirements\n    ...JobCriteria\n  }\n": types.JobBriefFragmentDoc,
    "\n  fragment JobBudget on Job {\n    id\n    budget {\n      mode\n      low {\n        amount\n        currency\n      }\n      high {\n        amount\n        currency\n      }\n    }\n  }\n": types.JobBudgetFragmentDoc,
    "\n  fragment JobCriteria on Job {\n    id\n    criteria {\n      id\n      title\n      description\n      weight\n    }\n  }\n": types.JobCriteriaFragmentDoc,
    "\n  fragment JobFacts on Job {\n    id\n    phase\n    startsOn\n    endsOn\n    dateFlexibility\n    place\n    headCount\n    deadline\n    decisionDue\n    ...JobBudget\n  }\n": types.JobFactsFragmentDoc,
    "\n  fragment JobLead on Job {\n    id\n    reference\n    phase\n    isSample\n    category {\n      id\n      name\n    }\n    requester {\n      id\n      name\n    }\n    department {\n      id\n      name\n    }\n  }\n": types.JobLeadFragmentDoc,
    "\n  fragment JobLines on Job {\n    id\n    currency\n    lines {\n      id\n      title\n      details\n      group\n      quantity\n      unit\n      basis\n      isOptional\n    }\n  }\n": types.JobLinesFragmentDoc,
    "\n  fragment JobRequirements on Job {\n    id\n    requirements {\n      id\n      text\n      wordLimit\n      isEssential\n    }\n  }\n": types.JobRequirementsFragmentDoc,
    "\n  query JobFiles($id: ID!) {\n    job(id: $id) {\n      id\n      files {\n        id\n        name\n        kind\n        size\n      }\n    }\n  }\n": types.JobFilesDocument,
    "\n  mutation RemoveJobFile($id: ID!) {\n    removeJobFile(id: $id) {\n      ... on Job {\n        id\n        files {\n          id\n          name\n          kind\n          size\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.RemoveJobFileDocument,
    "\n  fragment JobFileList on Job {\n    id\n    files {\n      id\n      name\n      size\n    }\n  }\n": types.JobFileListFragmentDoc,
    "\n  mutation AnswerQuestion($id: ID!, $answer: String!) {\n    answerQuestion(id: $id, answer: $answer) {\n      ... on Question {\n        id\n        answer\n        answeredAt\n      }\n      ...RefusalFields\n    }\n  }\n": types.AnswerQuestionDocument,
    "\n  mutation AskQuestion($jobId: ID!, $text: String!) {\n    askQuestion(jobId: $jobId, text: $text) {\n      ... on Question {\n        id\n        ...QuestionItem\n      }\n      ...RefusalFields\n    }\n  }\n": types.AskQuestionDocument,
    "\n  fragment BidderStep on Job {\n    id\n    phase\n    deadline\n    cancelReason\n    bidderView {\n      invitedCount\n      declinedAt\n      declineReason\n      proposalState\n      reference\n      receivedAt\n      hasDebrief\n    }\n    ...OwnState\n    ...TurnDown\n    ...Decision\n  }\n": types.BidderStepFragmentDoc,
    "\n  fragment CancelJob on Job {\n    id\n    ...JobMoves\n  }\n": types.CancelJobFragmentDoc,
    "\n  mutation CancelJob($id: ID!, $reason: String!) {\n    cancelJob(id: $id, reason: $reason) {\n      ... on Job {\n        id\n        phase\n        cancelReason\n        ...JobMoves\n      }\n      ...RefusalFields\n    }\n  }\n": types.CancelJobDocument,
    "\n  fragment Decision on Job {\n    id\n    award {\n      decidedAt\n      isAward\n      winnerKind\n      winner {\n        id\n        name\n      }\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n": types.DecisionFragmentDoc,
    "\n  fragment Invitations on Job {\n    id\n    requesterView {\n      invitations {\n        bidder {\n          id\n          name\n          kind\n        }\n        invitedAt\n        seenAt\n        declinedAt\n        declineReason\n        declineWords\n      }\n    }\n  }\n": types.InvitationsFragmentDoc,
    "\n  query JobPage($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      phase\n      deadline\n      ...JobLead\n      ...JobFacts\n      ...NextStep\n      ...JobBrief\n      ...Questions\n      ...AddendaPanel\n      ...AmendLink\n      ...Timeline\n      ...Invitations\n      ...CancelJob\n    }\n  }\n": types.JobPageDocument,
    "\n  fragment NextStep on Job {\n    id\n    phase\n    requesterView {\n      proposalCount\n    }\n    bidderView {\n      invitedAt\n    }\n    award {\n      isAward\n    }\n    ...RequesterStep\n    ...BidderStep\n    ...Decision\n  }\n": types.NextStepFragmentDoc,
    "\n  fragment OutcomeChip on Job {\n    id\n    phase\n    award {\n      isAward\n      winner {\n        id\n      }\n    }\n  }\n": types.OutcomeChipFragmentDoc,
    "\n  fragment OwnBudget on Job {\n    id\n    budget {\n      mode\n      high {\n        amount\n        currency\n      }\n    }\n  }\n": types.OwnBudgetFragmentDoc,
    "\n  fragment OwnState on Job {\n    id\n    bidderView {\n      seenAt\n      declinedAt\n      proposalState\n    }\n  }\n": types.OwnStateFragmentDoc,
    "\n  fragment QuestionItem on Question {\n    id\n    text\n    askedAt\n    answer\n    answeredAt\n    isMine\n  }\n": types.QuestionItemFragmentDoc,
    "\n  fragment Questions on Job {\n    id\n    phase\n    questionsDue\n    deadline\n    requesterView {\n      proposalCount\n    }\n    bidderView {\n      invitedAt\n    }\n    questions {\n      id\n      ...QuestionItem\n    }\n    ...JobMoves\n  }\n": types.QuestionsFragmentDoc,
    "\n  fragment RequesterStep on Job {\n    id\n    phase\n    deadline\n    decisionDue\n    cancelReason\n    requesterView {\n      proposalCount\n    }\n    questions {\n      id\n      answeredAt\n    }\n    ...Decision\n    ...OwnBudget\n  }\n": types.RequesterStepFragmentDoc,
    "\n  fragment Timeline on Job {\n    id\n    publishedAt\n    questionsDue\n    answersDue\n    deadline\n    openedAt\n    decisionDue\n    startsOn\n    phase\n    addenda {\n      id\n      number\n      publishedAt\n    }\n    award {\n      decidedAt\n      isAward\n    }\n  }\n": types.TimelineFragmentDoc,
    "\n  fragment TurnDown on Job {\n    id\n    title\n    bidderView {\n      declinedAt\n    }\n    ...JobMoves\n  }\n": types.TurnDownFragmentDoc,
    "\n  mutation DeclineJob($jobId: ID!, $reason: DeclineReason!, $words: String) {\n    declineJob(jobId: $jobId, reason: $reason, words: $words) {\n      ... on Job {\n        id\n        bidderView {\n          declinedAt\n          declineReason\n        }\n        ...OwnState\n        ...JobMoves\n      }\n      ...RefusalFields\n    }\n  }\n": types.DeclineJobDocument,
    "\n  fragment BoardRow on Job {\n    id\n    reference\n    title\n    headCount\n    place\n    deadline\n    category {\n      id\n      name\n    }\n    department {\n      id\n      name\n    }\n    ...JobBudget\n    ...OwnState\n    ...TurnDown\n  }\n": types.BoardRowFragmentDoc,
    "\n  query Board($first: Int!, $after: String, $categoryId: ID) {\n    openJobs(first: $first, after: $after, categoryId: $categoryId) {\n      edges {\n        cursor\n        node {\n          id\n          ...BoardRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query BoardCategories {\n    categories {\n      id\n      name\n    }\n  }\n": types.BoardCategoriesDocument,
    "\n  fragment MyBidRow on Job {\n    id\n    reference\n    title\n    phase\n    deadline\n    department {\n      id\n      name\n    }\n    bidderView {\n      reference\n      receivedAt\n      hasDebrief\n    }\n    ...OutcomeChip\n    ...OwnState\n  }\n": types.MyBidRowFragmentDoc,
    "\n  query MyBids($first: Int!, $after: String) {\n    myBids(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...MyBidRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyBidsDocument,
    "\n  fragment PostedJobRow on Job {\n    id\n    reference\n    title\n    phase\n    deadline\n    decisionDue\n    category {\n      id\n      name\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n": types.PostedJobRowFragmentDoc,
    "\n  query PostedJobs($first: Int!, $after: String, $phase: JobPhase) {\n    postedJobs(first: $first, after: $after, phase: $phase) {\n      edges {\n        cursor\n        node {\n          id\n          ...PostedJobRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PostedJobsDocument,
    "\n  fragment JobMoves on Job {\n    id\n    moves {\n      name\n      allowed\n      reason\n    }\n  }\n": types.JobMovesFragmentDoc,
    "\n  fragment CheckJob on Job {\n    id\n    title\n    ...JobLead\n    ...JobFacts\n    ...JobBrief\n  }\n": types.CheckJobFragmentDoc,
    "\n  mutation DiscardJob($id: ID!) {\n    discardJob(id: $id) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.DiscardJobDocument,
    "\n  fragment DraftFields on Job {\n    id\n    draftVersion\n    title\n    summary\n    category {\n      id\n    }\n    startsOn\n    endsOn\n    dateFlexibility\n    place\n    headCount\n    services\n    answers\n    budget {\n      mode\n      low {\n        amount\n      }\n      high {\n        amount\n      }\n    }\n    currency\n    lines {\n      id\n      title\n      details\n      quantity\n      unit\n      group\n      basis\n      isOptional\n    }\n    requirements {\n      id\n      text\n      wordLimit\n      isEssential\n    }\n    criteria {\n      id\n      title\n      description\n      kind\n      weight\n    }\n    questionsDue\n    answersDue\n    deadline\n    decisionDue\n    goal {\n      id\n    }\n    customerBenefit\n    invitationMode\n    invitedVendors {\n      id\n    }\n  }\n": types.DraftFieldsFragmentDoc,
    "\n  query EditJob($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      reference\n      questionSet {\n        id\n        ...Asked\n      }\n      ...DraftFields\n      ...CheckJob\n      ...JobMoves\n    }\n    viewer {\n      person {\n        id\n      }\n      postingView\n    }\n    categories {\n      id\n      name\n    }\n    goals {\n      id\n      title\n      customerBenefit\n    }\n    vendors {\n      id\n      name\n      categories {\n        id\n        name\n      }\n    }\n  }\n": types.EditJobDocument,
    "\n  query Matches($categoryId: ID!, $mode: InvitationMode!, $vendorIds: [ID!]) {\n    matchingBidders(categoryId: $categoryId, mode: $mode, vendorIds: $vendorIds) {\n      isAlwaysInvited\n      reason\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.MatchesDocument,
    "\n  query NewJob {\n    jobTemplates {\n      id\n      name\n      summary\n      categoryName\n      alsoCalled\n      services\n      lines {\n        title\n      }\n      criteria {\n        title\n      }\n    }\n    pastJobs(first: 20) {\n      id\n      ...PastJob\n    }\n    postedJobs(first: 5, phase: DRAFT) {\n      edges {\n        cursor\n        node {\n          id\n          ...UnfinishedDraft\n        }\n      }\n    }\n  }\n": types.NewJobDocument,
    "\n  mutation StartJob($templateId: ID!, $zone: String) {\n    startJob(templateId: $templateId, zone: $zone) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.StartJobDocument,
    "\n  mutation RepeatJob($id: ID!, $zone: String) {\n    repeatJob(id: $id, zone: $zone) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n": types.RepeatJobDocument,
    "\n  fragment PastJob on Job {\n    id\n    reference\n    title\n    phase\n    startsOn\n    endsOn\n    headCount\n    category {\n      id\n      name\n    }\n    award {\n      winner {\n        id\n        name\n        kind\n      }\n    }\n    outcome {\n      headCount\n      spend {\n        amount\n        currency\n      }\n      lessons\n      timesDue\n      timesKept\n    }\n  }\n": types.PastJobFragmentDoc,
    "\n  mutation PublishJob($id: ID!) {\n    publishJob(id: $id) {\n      ... on Job {\n        id\n        phase\n        publishedAt\n      }\n      ...RefusalFields\n    }\n  }\n": types.PublishJobDocument,
    "\n  query Published($id: ID!) {\n    job(id: $id) {\n      id\n      reference\n      title\n      publishedAt\n      questionsDue\n      deadline\n      decisionDue\n      requesterView {\n        invitations {\n          bidder {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.PublishedDocument,
    "\n  mutation SaveJob($id: ID!, $draftVersion: Int!, $changes: JobDraftInput!) {\n    saveJob(id: $id, draftVersion: $draftVersion, changes: $changes) {\n      ... on Job {\n        id\n        draftVersion\n        title\n        ...JobLead\n        ...JobFacts\n        ...JobBrief\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveJobDocument,
    "\n  query SavedDraft($id: ID!) {\n    job(id: $id) {\n      id\n      ...DraftFields\n    }\n  }\n": types.SavedDraftDocument,
    "\n  fragment UnfinishedDraft on Job {\n    id\n    reference\n    title\n    category {\n      id\n      name\n    }\n  }\n": types.UnfinishedDraftFragmentDoc,
    "\n  query FindPastJobs($search: String!) {\n    pastJobs(search: $search, first: 8) {\n      id\n      ...PastJob\n    }\n  }\n": types.FindPastJobsDocument,
    "\n  mutation ChoosePostingView($view: PostingView!) {\n    choosePostingView(view: $view)\n  }\n": types.ChoosePostingViewDocument,
    "\n  fragment Asked on QuestionSet {\n    id\n    version\n    sections {\n      key\n      title\n      intro\n      opensWhen {\n        questionKey\n        isOneOf\n      }\n      questions {\n        key\n        kind\n        label\n        hint\n        isRequired\n        wordLimit\n        min\n        max\n        decimals\n        unit\n        options\n        maxRows\n        columns {\n          key\n          kind\n          label\n          isRequired\n          wordLimit\n          min\n          max\n          decimals\n          unit\n          options\n        }\n      }\n    }\n  }\n": types.AskedFragmentDoc,
    "\n  fragment BriefDetails on Job {\n    id\n    currency\n    answers\n    questionSet {\n      id\n      ...Asked\n    }\n    ...JobFileList\n  }\n": types.BriefDetailsFragmentDoc,
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      ... on PasswordChanged {\n        endedSessions\n      }\n      ...RefusalFields\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      role\n      story\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.SignInDocument,
    "\n  mutation ChoosePassword($email: String!, $firstPassword: String!, $next: String!) {\n    choosePassword(email: $email, firstPassword: $firstPassword, next: $next) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.ChoosePasswordDocument,
    "\n  mutation SignInAsDemoPerson($email: String!) {\n    signInAsDemoPerson(email: $email) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.SignInAsDemoPersonDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment ProposalStanding on MyProposal {\n    id\n    state\n    reference\n    draftRevision\n    draftSavedAt\n    hasUnsubmittedChanges\n    isUnreadable\n    receipts {\n      reference\n      version\n      receivedAt\n      contentHash\n    }\n  }\n": types.ProposalStandingFragmentDoc,
    "\n  query Proposal($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      title\n      reference\n      phase\n      deadline\n      decisionDue\n      currency\n      headCount\n      cancelReason\n      addenda {\n        id\n      }\n      lines {\n        id\n        title\n        details\n        quantity\n        unit\n        group\n        basis\n        isOptional\n      }\n      requirements {\n        id\n        text\n        wordLimit\n        isEssential\n      }\n      criteria {\n        id\n        title\n        description\n        kind\n        weight\n      }\n      bidderView {\n        invitedCount\n        submittedBeforeAddendum\n        hasDebrief\n      }\n    }\n    myProposal(jobId: $jobId) {\n      id\n      ...ProposalStanding\n      readings {\n        personName\n        at\n        version\n      }\n      content {\n        ...ProposalContentFields\n      }\n    }\n  }\n": types.ProposalDocument,
    "\n  mutation StartProposal($jobId: ID!) {\n    startProposal(jobId: $jobId) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n": types.StartProposalDocument,
    "\n  mutation SaveProposal($jobId: ID!, $draftRevision: Int!, $content: ProposalContentInput!) {\n    saveProposal(jobId: $jobId, draftRevision: $draftRevision, content: $content) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n": types.SaveProposalDocument,
    "\n  mutation SubmitProposal($jobId: ID!, $content: ProposalContentInput!) {\n    submitProposal(jobId: $jobId, content: $content) {\n      ... on SubmittedProposal {\n        proposal {\n          ...ProposalStanding\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.SubmitProposalDocument,
    "\n  mutation WithdrawProposal($jobId: ID!) {\n    withdrawProposal(jobId: $jobId) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n": types.WithdrawProposalDocument,
    "\n  fragment CompareView on Comparison {\n    invitedCount\n    job {\n      id\n      title\n      currency\n      headCount\n      openedAt\n      moves {\n        name\n        allowed\n        reason\n      }\n      lines {\n        id\n        title\n        quantity\n        unit\n        group\n        basis\n        isOptional\n      }\n      requirements {\n        id\n        text\n        wordLimit\n        isEssential\n      }\n      criteria {\n        id\n        title\n        description\n        kind\n        weight\n      }\n    }\n    proposals {\n      id\n      receivedAt\n      version\n      comparableTotal\n      weightedScore\n      bidder {\n        id\n        name\n        kind\n      }\n      unpriced {\n        lineId\n        title\n        reason\n      }\n      scores {\n        criterionId\n        value\n        note\n      }\n      content {\n        ...ProposalContentFields\n      }\n    }\n    unreadable {\n      reference\n      receivedAt\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.CompareViewFragmentDoc,
    "\n  mutation ScoreProposal($proposalId: ID!, $criterionId: ID!, $score: Float, $note: String) {\n    scoreProposal(proposalId: $proposalId, criterionId: $criterionId, score: $score, note: $note) {\n      ... on OpenedProposal {\n        id\n        weightedScore\n        scores {\n          criterionId\n          value\n          note\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.ScoreProposalDocument,
    "\n  fragment SealedView on Job {\n    id\n    title\n    phase\n    deadline\n    cancelReason\n    moves {\n      name\n      reason\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n": types.SealedViewFragmentDoc,
    "\n  fragment ProposalContentFields on ProposalContent {\n    pitch\n    approach\n    notIncluded\n    assumptions\n    dependencies\n    paymentTerms\n    risks\n    answers {\n      requirementId\n      meets\n      text\n    }\n    currency\n    lines {\n      lineId\n      title\n      group\n      quantity\n      unit\n      basis\n      isOptional\n      alternativeTo\n      answer\n      unitPrice\n      taxRate\n      isPassThrough\n      note\n      reason\n    }\n    promises {\n      text\n      metric\n      target\n      unit\n      clock\n      remedy\n    }\n    team {\n      name\n      role\n      note\n    }\n    references {\n      jobId\n      title\n      year\n      words\n    }\n    validUntil\n    conflicts {\n      none\n      words\n    }\n    files {\n      fileId\n      name\n      size\n      type\n      digest\n      isProtected\n      caption\n    }\n    cost {\n      labour {\n        role\n        hours\n        rate\n        avoidableShare\n      }\n      passThrough\n      overheadRate\n      avoidableOverheadShare\n    }\n    variants {\n      title\n      words\n      lines {\n        lineId\n        title\n        group\n        quantity\n        unit\n        basis\n        isOptional\n        alternativeTo\n        answer\n        unitPrice\n        taxRate\n        isPassThrough\n        note\n        reason\n      }\n    }\n    confirmedAddendum\n  }\n": types.ProposalContentFieldsFragmentDoc,
    "\n  fragment RefusalFields on Refusal {\n    code\n    message\n    field\n    problems {\n      field\n      message\n    }\n    at\n  }\n": types.RefusalFieldsFragmentDoc,
    "\n  fragment ViewerFields on Viewer {\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    email\n    isLeader\n    isAdministrator\n    mayPost\n    bidder {\n      id\n      name\n      kind\n    }\n    unreadCount\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Session {\n    serverTime\n    viewer {\n      ...ViewerFields\n    }\n  }\n": types.SessionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compare($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      phase\n      deadline\n      ...SealedView\n      ...Decided\n    }\n    comparison(jobId: $jobId) {\n      ...CompareView\n      ...DecisionButtons\n    }\n  }\n"): (typeof documents)["\n  query Compare($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      phase\n      deadline\n      ...SealedView\n      ...Decided\n    }\n    comparison(jobId: $jobId) {\n      ...CompareView\n      ...DecisionButtons\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGoal($title: String!, $customerBenefit: String!) {\n    addGoal(title: $title, customerBenefit: $customerBenefit) {\n      ... on Goal {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddGoal($title: String!, $customerBenefit: String!) {\n    addGoal(title: $title, customerBenefit: $customerBenefit) {\n      ... on Goal {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBidder($bidder: NewBidderInput!) {\n    addBidder(bidder: $bidder) {\n      ... on BidderAccount {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddBidder($bidder: NewBidderInput!) {\n    addBidder(bidder: $bidder) {\n      ... on BidderAccount {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToChoose($search: String) {\n    people(first: 20, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          email\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PeopleToChoose($search: String) {\n    people(first: 20, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          email\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMember($bidderId: ID!, $personId: ID!) {\n    addMember(bidderId: $bidderId, personId: $personId) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddMember($bidderId: ID!, $personId: ID!) {\n    addMember(bidderId: $bidderId, personId: $personId) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CategoriesToChoose {\n    categories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query CategoriesToChoose {\n    categories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BiddersToChoose($kind: BidderKind, $search: String) {\n    bidders(first: 20, kind: $kind, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          bidder {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query BiddersToChoose($kind: BidderKind, $search: String) {\n    bidders(first: 20, kind: $kind, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          bidder {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BidderRow on BidderAccount {\n    id\n    isApproved\n    department {\n      id\n      name\n    }\n    bidder {\n      id\n      name\n      kind\n      about\n      categories {\n        id\n        name\n      }\n    }\n    members {\n      id\n      email\n      isLead\n      deactivatedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BidderRow on BidderAccount {\n    id\n    isApproved\n    department {\n      id\n      name\n    }\n    bidder {\n      id\n      name\n      kind\n      about\n      categories {\n        id\n        name\n      }\n    }\n    members {\n      id\n      email\n      isLead\n      deactivatedAt\n      person {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Bidders($first: Int!, $after: String, $kind: BidderKind, $search: String) {\n    bidders(first: $first, after: $after, kind: $kind, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          ...BidderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Bidders($first: Int!, $after: String, $kind: BidderKind, $search: String) {\n    bidders(first: $first, after: $after, kind: $kind, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          ...BidderRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeBidder($id: ID!, $changes: BidderChangesInput!) {\n    changeBidder(id: $id, changes: $changes) {\n      ... on BidderAccount {\n        id\n        isApproved\n        bidder {\n          id\n          about\n          categories {\n            id\n            name\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeBidder($id: ID!, $changes: BidderChangesInput!) {\n    changeBidder(id: $id, changes: $changes) {\n      ... on BidderAccount {\n        id\n        isApproved\n        bidder {\n          id\n          about\n          categories {\n            id\n            name\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($personId: ID!) {\n    removeMember(personId: $personId) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($personId: ID!) {\n    removeMember(personId: $personId) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeLead($personId: ID!, $isLead: Boolean!) {\n    changeLead(personId: $personId, isLead: $isLead) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeLead($personId: ID!, $isLead: Boolean!) {\n    changeLead(personId: $personId, isLead: $isLead) {\n      ... on BidderAccount {\n        id\n        ...BidderRow\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CategoriesAndDepartments {\n    categories {\n      id\n      name\n    }\n    departments {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query CategoriesAndDepartments {\n    categories {\n      id\n      name\n    }\n    departments {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCategory($name: String!) {\n    addCategory(name: $name) {\n      ... on Category {\n        id\n        name\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddCategory($name: String!) {\n    addCategory(name: $name) {\n      ... on Category {\n        id\n        name\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDepartment($name: String!) {\n    addDepartment(name: $name) {\n      ... on Department {\n        id\n        name\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddDepartment($name: String!) {\n    addDepartment(name: $name) {\n      ... on Department {\n        id\n        name\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DepartmentsToChoose {\n    departments {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query DepartmentsToChoose {\n    departments {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstSteps {\n    categories {\n      id\n    }\n    allGoals {\n      id\n      retiredAt\n    }\n    bidders(first: 1) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n    people(first: 2) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FirstSteps {\n    categories {\n      id\n    }\n    allGoals {\n      id\n      retiredAt\n    }\n    bidders(first: 1) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n    people(first: 2) {\n      edges {\n        cursor\n        node {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllGoals {\n    allGoals {\n      id\n      title\n      customerBenefit\n      retiredAt\n    }\n  }\n"): (typeof documents)["\n  query AllGoals {\n    allGoals {\n      id\n      title\n      customerBenefit\n      retiredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPerson($person: NewPersonInput!) {\n    addPerson(person: $person) {\n      ... on FirstPasswordGiven {\n        firstPassword\n        account {\n          id\n          email\n          person {\n            id\n            name\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AddPerson($person: NewPersonInput!) {\n    addPerson(person: $person) {\n      ... on FirstPasswordGiven {\n        firstPassword\n        account {\n          id\n          email\n          person {\n            id\n            name\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivatePerson($personId: ID!) {\n    deactivatePerson(personId: $personId) {\n      ... on PersonAccount {\n        id\n        deactivatedAt\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivatePerson($personId: ID!) {\n    deactivatePerson(personId: $personId) {\n      ... on PersonAccount {\n        id\n        deactivatedAt\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivatePerson($personId: ID!) {\n    reactivatePerson(personId: $personId) {\n      ... on PersonAccount {\n        id\n        deactivatedAt\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReactivatePerson($personId: ID!) {\n    reactivatePerson(personId: $personId) {\n      ... on PersonAccount {\n        id\n        deactivatedAt\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRoles($personId: ID!, $isLeader: Boolean!, $isAdministrator: Boolean!) {\n    changeRoles(personId: $personId, isLeader: $isLeader, isAdministrator: $isAdministrator) {\n      ... on PersonAccount {\n        id\n        isLeader\n        isAdministrator\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeRoles($personId: ID!, $isLeader: Boolean!, $isAdministrator: Boolean!) {\n    changeRoles(personId: $personId, isLeader: $isLeader, isAdministrator: $isAdministrator) {\n      ... on PersonAccount {\n        id\n        isLeader\n        isAdministrator\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($first: Int!, $after: String, $search: String) {\n    people(first: $first, after: $after, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query People($first: Int!, $after: String, $search: String) {\n    people(first: $first, after: $after, search: $search) {\n      edges {\n        cursor\n        node {\n          id\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on PersonAccount {\n    id\n    email\n    isLeader\n    isAdministrator\n    firstPasswordUntil\n    deactivatedAt\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    bidder {\n      id\n      name\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment PersonRow on PersonAccount {\n    id\n    email\n    isLeader\n    isAdministrator\n    firstPasswordUntil\n    deactivatedAt\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    bidder {\n      id\n      name\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($personId: ID!) {\n    resetPassword(personId: $personId) {\n      ... on FirstPasswordGiven {\n        firstPassword\n        account {\n          id\n          firstPasswordUntil\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($personId: ID!) {\n    resetPassword(personId: $personId) {\n      ... on FirstPasswordGiven {\n        firstPassword\n        account {\n          id\n          firstPasswordUntil\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireGoal($id: ID!) {\n    retireGoal(id: $id) {\n      ... on Goal {\n        id\n        retiredAt\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation RetireGoal($id: ID!) {\n    retireGoal(id: $id) {\n      ... on Goal {\n        id\n        retiredAt\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Debrief($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      title\n      award {\n        variantTitle\n      }\n    }\n    debrief(jobId: $jobId) {\n      toldAt\n      ...DebriefWhy\n      ...DebriefStanding\n      ...DebriefScores\n    }\n  }\n"): (typeof documents)["\n  query Debrief($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      title\n      award {\n        variantTitle\n      }\n    }\n    debrief(jobId: $jobId) {\n      toldAt\n      ...DebriefWhy\n      ...DebriefStanding\n      ...DebriefScores\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DebriefScores on Debrief {\n    qualityScore\n    criteria {\n      title\n      weight\n      kind\n      score\n      note\n    }\n  }\n"): (typeof documents)["\n  fragment DebriefScores on Debrief {\n    qualityScore\n    criteria {\n      title\n      weight\n      kind\n      score\n      note\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DebriefStanding on Debrief {\n    rank\n    count\n    priceBand\n  }\n"): (typeof documents)["\n  fragment DebriefStanding on Debrief {\n    rank\n    count\n    priceBand\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DebriefWhy on Debrief {\n    outcome\n    reasons\n    words\n    winnerKind\n  }\n"): (typeof documents)["\n  fragment DebriefWhy on Debrief {\n    outcome\n    reasons\n    words\n    winnerKind\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Decided on Job {\n    id\n    award {\n      decidedAt\n      isAward\n      winner {\n        id\n        name\n        kind\n      }\n      variantTitle\n    }\n  }\n"): (typeof documents)["\n  fragment Decided on Job {\n    id\n    award {\n      decidedAt\n      isAward\n      winner {\n        id\n        name\n        kind\n      }\n      variantTitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionButtons on Comparison {\n    job {\n      id\n      currency\n      phase\n      moves {\n        name\n        allowed\n        reason\n      }\n    }\n    proposals {\n      id\n      comparableTotal\n      weightedScore\n      variants {\n        number\n        title\n        comparableTotal\n      }\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DecisionButtons on Comparison {\n    job {\n      id\n      currency\n      phase\n      moves {\n        name\n        allowed\n        reason\n      }\n    }\n    proposals {\n      id\n      comparableTotal\n      weightedScore\n      variants {\n        number\n        title\n        comparableTotal\n      }\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseProposal($jobId: ID!, $proposalId: ID!, $variant: Int, $reasons: [AwardReason!]!, $words: String) {\n    chooseProposal(jobId: $jobId, proposalId: $proposalId, variant: $variant, reasons: $reasons, words: $words) {\n      ... on AwardMade {\n        toldCount\n        job {\n          id\n          phase\n          moves {\n            name\n            allowed\n            reason\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseProposal($jobId: ID!, $proposalId: ID!, $variant: Int, $reasons: [AwardReason!]!, $words: String) {\n    chooseProposal(jobId: $jobId, proposalId: $proposalId, variant: $variant, reasons: $reasons, words: $words) {\n      ... on AwardMade {\n        toldCount\n        job {\n          id\n          phase\n          moves {\n            name\n            allowed\n            reason\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseWithoutAward($jobId: ID!, $reason: NoAwardReason!, $words: String) {\n    closeWithoutAward(jobId: $jobId, reason: $reason, words: $words) {\n      ... on AwardMade {\n        toldCount\n        job {\n          id\n          phase\n          moves {\n            name\n            allowed\n            reason\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation CloseWithoutAward($jobId: ID!, $reason: NoAwardReason!, $words: String) {\n    closeWithoutAward(jobId: $jobId, reason: $reason, words: $words) {\n      ... on AwardMade {\n        toldCount\n        job {\n          id\n          phase\n          moves {\n            name\n            allowed\n            reason\n          }\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanImport($uploadId: ID!, $mapping: ImportMapping!) {\n    planImport(uploadId: $uploadId, mapping: $mapping) {\n      ... on ImportPlan {\n        ...PlanFields\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation PlanImport($uploadId: ID!, $mapping: ImportMapping!) {\n    planImport(uploadId: $uploadId, mapping: $mapping) {\n      ... on ImportPlan {\n        ...PlanFields\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($uploadId: ID!, $mapping: ImportMapping!) {\n    applyImport(uploadId: $uploadId, mapping: $mapping) {\n      ... on ImportDone {\n        plan {\n          ...PlanFields\n        }\n        dataset {\n          id\n          name\n          contestCount\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyImport($uploadId: ID!, $mapping: ImportMapping!) {\n    applyImport(uploadId: $uploadId, mapping: $mapping) {\n      ... on ImportDone {\n        plan {\n          ...PlanFields\n        }\n        dataset {\n          id\n          name\n          contestCount\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UploadedFile($id: ID!) {\n    uploadedFile(id: $id) {\n      id\n      ...ImportSteps\n    }\n  }\n"): (typeof documents)["\n  query UploadedFile($id: ID!) {\n    uploadedFile(id: $id) {\n      id\n      ...ImportSteps\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportSteps on UploadedFile {\n    id\n    fileName\n    rowCount\n    headers\n    firstRows\n    suggestedMapping {\n      header\n      column\n    }\n    suggestedDateFormat\n    suggestedDatasetName\n  }\n"): (typeof documents)["\n  fragment ImportSteps on UploadedFile {\n    id\n    fileName\n    rowCount\n    headers\n    firstRows\n    suggestedMapping {\n      header\n      column\n    }\n    suggestedDateFormat\n    suggestedDatasetName\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanFields on ImportPlan {\n    rows\n    contests\n    counted\n    singleBid\n    oneBidder\n    noWinner\n    missingPrices\n    bidders\n    newContests\n    knownContests\n    changedContests\n    leftOutContests\n    leftOutRows\n    problemCount\n    problems {\n      row\n      column\n      severity\n      message\n    }\n  }\n"): (typeof documents)["\n  fragment PlanFields on ImportPlan {\n    rows\n    contests\n    counted\n    singleBid\n    oneBidder\n    noWinner\n    missingPrices\n    bidders\n    newContests\n    knownContests\n    changedContests\n    leftOutContests\n    leftOutRows\n    problemCount\n    problems {\n      row\n      column\n      severity\n      message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnPromise on CataloguePromise {\n    id\n    text\n    metric\n    target\n    unit\n    clock\n    remedy\n    record {\n      timesDue\n      timesKept\n    }\n  }\n"): (typeof documents)["\n  fragment OwnPromise on CataloguePromise {\n    id\n    text\n    metric\n    target\n    unit\n    clock\n    remedy\n    record {\n      timesDue\n      timesKept\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnCapacity on Capacity {\n    weeklyHours\n    weeks {\n      startsOn\n      committedHours\n      freeHours\n    }\n    work {\n      jobId\n      reference\n      title\n      until\n      hours\n      isPlanned\n    }\n  }\n"): (typeof documents)["\n  fragment OwnCapacity on Capacity {\n    weeklyHours\n    weeks {\n      startsOn\n      committedHours\n      freeHours\n    }\n    work {\n      jobId\n      reference\n      title\n      until\n      hours\n      isPlanned\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query House {\n    cataloguePromises {\n      id\n      ...OwnPromise\n    }\n    capacity {\n      ...OwnCapacity\n    }\n    ownReferences {\n      jobId\n      reference\n      title\n      category\n      year\n      record {\n        timesDue\n        timesKept\n      }\n    }\n  }\n"): (typeof documents)["\n  query House {\n    cataloguePromises {\n      id\n      ...OwnPromise\n    }\n    capacity {\n      ...OwnCapacity\n    }\n    ownReferences {\n      jobId\n      reference\n      title\n      category\n      year\n      record {\n        timesDue\n        timesKept\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCataloguePromise($id: ID, $promise: CataloguePromiseInput!) {\n    saveCataloguePromise(id: $id, promise: $promise) {\n      ... on CataloguePromise {\n        id\n        ...OwnPromise\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveCataloguePromise($id: ID, $promise: CataloguePromiseInput!) {\n    saveCataloguePromise(id: $id, promise: $promise) {\n      ... on CataloguePromise {\n        id\n        ...OwnPromise\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireCataloguePromise($id: ID!) {\n    retireCataloguePromise(id: $id) {\n      ... on CataloguePromise {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation RetireCataloguePromise($id: ID!) {\n    retireCataloguePromise(id: $id) {\n      ... on CataloguePromise {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWeeklyHours($hours: Float) {\n    setWeeklyHours(hours: $hours) {\n      ... on Capacity {\n        ...OwnCapacity\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation SetWeeklyHours($hours: Float) {\n    setWeeklyHours(hours: $hours) {\n      ... on Capacity {\n        ...OwnCapacity\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanHours($jobId: ID!, $hours: Float) {\n    planHours(jobId: $jobId, hours: $hours) {\n      ... on Capacity {\n        ...OwnCapacity\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation PlanHours($jobId: ID!, $hours: Float) {\n    planHours(jobId: $jobId, hours: $hours) {\n      ... on Capacity {\n        ...OwnCapacity\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    home {\n      ...NeedsYou\n      ...Notifications\n    }\n    viewer {\n      unreadCount\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    home {\n      ...NeedsYou\n      ...Notifications\n    }\n    viewer {\n      unreadCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NeedsYou on Home {\n    nextDeadline\n    needsYou {\n      verb\n      text\n      path\n      due\n    }\n  }\n"): (typeof documents)["\n  fragment NeedsYou on Home {\n    nextDeadline\n    needsYou {\n      verb\n      text\n      path\n      due\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Notifications on Home {\n    notifications {\n      id\n      text\n      path\n      at\n      readAt\n    }\n  }\n"): (typeof documents)["\n  fragment Notifications on Home {\n    notifications {\n      id\n      text\n      path\n      at\n      readAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead {\n    markNotificationsRead\n  }\n"): (typeof documents)["\n  mutation MarkNotificationsRead {\n    markNotificationsRead\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadCount {\n    viewer {\n      unreadCount\n    }\n  }\n"): (typeof documents)["\n  query UnreadCount {\n    viewer {\n      unreadCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContestRow on Contest {\n    id\n    ref\n    title\n    details\n    category\n    decidedOn\n    statuses\n    bidCount\n    bidderCount\n    job {\n      id\n    }\n    bids {\n      name\n      kind\n      won\n      stands\n      price {\n        amount\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ContestRow on Contest {\n    id\n    ref\n    title\n    details\n    category\n    decidedOn\n    statuses\n    bidCount\n    bidderCount\n    job {\n      id\n    }\n    bids {\n      name\n      kind\n      won\n      stands\n      price {\n        amount\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContestDatasets {\n    datasets {\n      id\n      name\n      isImported\n    }\n  }\n"): (typeof documents)["\n  query ContestDatasets {\n    datasets {\n      id\n      name\n      isImported\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contests($filter: ContestFilter!, $first: Int!, $after: String) {\n    contests(filter: $filter, first: $first, after: $after) {\n      totalCount\n      totalBids\n      bidderName\n      edges {\n        cursor\n        node {\n          id\n          ...ContestRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Contests($filter: ContestFilter!, $first: Int!, $after: String) {\n    contests(filter: $filter, first: $first, after: $after) {\n      totalCount\n      totalBids\n      bidderName\n      edges {\n        cursor\n        node {\n          id\n          ...ContestRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Datasets {\n    serverTime\n    datasets {\n      id\n      name\n      isImported\n    }\n  }\n"): (typeof documents)["\n  query Datasets {\n    serverTime\n    datasets {\n      id\n      name\n      isImported\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Insights($datasetId: ID, $from: CalendarDate, $to: CalendarDate) {\n    insights(datasetId: $datasetId, from: $from, to: $to) {\n      ...InsightsReport\n    }\n  }\n"): (typeof documents)["\n  query Insights($datasetId: ID, $from: CalendarDate, $to: CalendarDate) {\n    insights(datasetId: $datasetId, from: $from, to: $to) {\n      ...InsightsReport\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InsightsReport on Insights {\n    headline\n    from\n    to\n    decided\n    contests\n    minimumContests\n    ...WhatWasCounted\n    ...SidesTable\n    ...SidesByTime\n    bidders {\n      bidderKey\n      name\n      kind\n      winRate {\n        n\n        wins\n        expected\n        liftInterval {\n          low\n          high\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InsightsReport on Insights {\n    headline\n    from\n    to\n    decided\n    contests\n    minimumContests\n    ...WhatWasCounted\n    ...SidesTable\n    ...SidesByTime\n    bidders {\n      bidderKey\n      name\n      kind\n      winRate {\n        n\n        wins\n        expected\n        liftInterval {\n          low\n          high\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SidesByTime on Insights {\n    months {\n      month\n      kind\n      winRate {\n        n\n        wins\n        expected\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SidesByTime on Insights {\n    months {\n      month\n      kind\n      winRate {\n        n\n        wins\n        expected\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SidesTable on Insights {\n    kinds {\n      kind\n      winRate {\n        n\n        wins\n        expected\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SidesTable on Insights {\n    kinds {\n      kind\n      winRate {\n        n\n        wins\n        expected\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatWasCounted on Insights {\n    decided\n    contests\n    singleBid\n    oneBidder\n    noWinner\n    bids\n    missingPrices\n  }\n"): (typeof documents)["\n  fragment WhatWasCounted on Insights {\n    decided\n    contests\n    singleBid\n    oneBidder\n    noWinner\n    bids\n    missingPrices\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcknowledgeAddenda on Job {\n    id\n    addenda {\n      id\n      number\n      acknowledgedAt\n    }\n    ...JobMoves\n  }\n"): (typeof documents)["\n  fragment AcknowledgeAddenda on Job {\n    id\n    addenda {\n      id\n      number\n      acknowledgedAt\n    }\n    ...JobMoves\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeAddendum($jobId: ID!, $number: Int!) {\n    acknowledgeAddendum(jobId: $jobId, number: $number) {\n      ... on Job {\n        ...AcknowledgeAddenda\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeAddendum($jobId: ID!, $number: Int!) {\n    acknowledgeAddendum(jobId: $jobId, number: $number) {\n      ... on Job {\n        ...AcknowledgeAddenda\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AddendaPanel on Job {\n    id\n    phase\n    requesterView {\n      invitations {\n        bidder {\n          id\n        }\n      }\n    }\n    bidderView {\n      submittedBeforeAddendum\n    }\n    addenda {\n      id\n      number\n      reason\n      isMaterial\n      publishedAt\n      acknowledgedAt\n      changes {\n        field\n        label\n        kind\n        before\n        after\n      }\n      acknowledgements {\n        bidder {\n          id\n          name\n        }\n        acknowledgedAt\n      }\n    }\n    ...AcknowledgeAddenda\n  }\n"): (typeof documents)["\n  fragment AddendaPanel on Job {\n    id\n    phase\n    requesterView {\n      invitations {\n        bidder {\n          id\n        }\n      }\n    }\n    bidderView {\n      submittedBeforeAddendum\n    }\n    addenda {\n      id\n      number\n      reason\n      isMaterial\n      publishedAt\n      acknowledgedAt\n      changes {\n        field\n        label\n        kind\n        before\n        after\n      }\n      acknowledgements {\n        bidder {\n          id\n          name\n        }\n        acknowledgedAt\n      }\n    }\n    ...AcknowledgeAddenda\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendJob($id: ID!, $after: Int!, $changes: JobDraftInput!, $reason: String!, $isMaterial: Boolean!) {\n    amendJob(id: $id, after: $after, changes: $changes, reason: $reason, isMaterial: $isMaterial) {\n      ... on Job {\n        id\n        deadline\n        ...AddendaPanel\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AmendJob($id: ID!, $after: Int!, $changes: JobDraftInput!, $reason: String!, $isMaterial: Boolean!) {\n    amendJob(id: $id, after: $after, changes: $changes, reason: $reason, isMaterial: $isMaterial) {\n      ... on Job {\n        id\n        deadline\n        ...AddendaPanel\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AmendJobPage($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      reference\n      addenda {\n        id\n        number\n      }\n      requesterView {\n        lateChangeDeadline\n      }\n      ...DraftFields\n      ...JobMoves\n    }\n  }\n"): (typeof documents)["\n  query AmendJobPage($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      reference\n      addenda {\n        id\n        number\n      }\n      requesterView {\n        lateChangeDeadline\n      }\n      ...DraftFields\n      ...JobMoves\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AmendLink on Job {\n    id\n    ...JobMoves\n  }\n"): (typeof documents)["\n  fragment AmendLink on Job {\n    id\n    ...JobMoves\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobBrief on Job {\n    id\n    summary\n    services\n    customerBenefit\n    goal {\n      id\n      title\n    }\n    ...BriefDetails\n    ...JobLines\n    ...JobRequirements\n    ...JobCriteria\n  }\n"): (typeof documents)["\n  fragment JobBrief on Job {\n    id\n    summary\n    services\n    customerBenefit\n    goal {\n      id\n      title\n    }\n    ...BriefDetails\n    ...JobLines\n    ...JobRequirements\n    ...JobCriteria\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobBudget on Job {\n    id\n    budget {\n      mode\n      low {\n        amount\n        currency\n      }\n      high {\n        amount\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment JobBudget on Job {\n    id\n    budget {\n      mode\n      low {\n        amount\n        currency\n      }\n      high {\n        amount\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobCriteria on Job {\n    id\n    criteria {\n      id\n      title\n      description\n      weight\n    }\n  }\n"): (typeof documents)["\n  fragment JobCriteria on Job {\n    id\n    criteria {\n      id\n      title\n      description\n      weight\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobFacts on Job {\n    id\n    phase\n    startsOn\n    endsOn\n    dateFlexibility\n    place\n    headCount\n    deadline\n    decisionDue\n    ...JobBudget\n  }\n"): (typeof documents)["\n  fragment JobFacts on Job {\n    id\n    phase\n    startsOn\n    endsOn\n    dateFlexibility\n    place\n    headCount\n    deadline\n    decisionDue\n    ...JobBudget\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobLead on Job {\n    id\n    reference\n    phase\n    isSample\n    category {\n      id\n      name\n    }\n    requester {\n      id\n      name\n    }\n    department {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment JobLead on Job {\n    id\n    reference\n    phase\n    isSample\n    category {\n      id\n      name\n    }\n    requester {\n      id\n      name\n    }\n    department {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobLines on Job {\n    id\n    currency\n    lines {\n      id\n      title\n      details\n      group\n      quantity\n      unit\n      basis\n      isOptional\n    }\n  }\n"): (typeof documents)["\n  fragment JobLines on Job {\n    id\n    currency\n    lines {\n      id\n      title\n      details\n      group\n      quantity\n      unit\n      basis\n      isOptional\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobRequirements on Job {\n    id\n    requirements {\n      id\n      text\n      wordLimit\n      isEssential\n    }\n  }\n"): (typeof documents)["\n  fragment JobRequirements on Job {\n    id\n    requirements {\n      id\n      text\n      wordLimit\n      isEssential\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobFiles($id: ID!) {\n    job(id: $id) {\n      id\n      files {\n        id\n        name\n        kind\n        size\n      }\n    }\n  }\n"): (typeof documents)["\n  query JobFiles($id: ID!) {\n    job(id: $id) {\n      id\n      files {\n        id\n        name\n        kind\n        size\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveJobFile($id: ID!) {\n    removeJobFile(id: $id) {\n      ... on Job {\n        id\n        files {\n          id\n          name\n          kind\n          size\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveJobFile($id: ID!) {\n    removeJobFile(id: $id) {\n      ... on Job {\n        id\n        files {\n          id\n          name\n          kind\n          size\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobFileList on Job {\n    id\n    files {\n      id\n      name\n      size\n    }\n  }\n"): (typeof documents)["\n  fragment JobFileList on Job {\n    id\n    files {\n      id\n      name\n      size\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuestion($id: ID!, $answer: String!) {\n    answerQuestion(id: $id, answer: $answer) {\n      ... on Question {\n        id\n        answer\n        answeredAt\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerQuestion($id: ID!, $answer: String!) {\n    answerQuestion(id: $id, answer: $answer) {\n      ... on Question {\n        id\n        answer\n        answeredAt\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskQuestion($jobId: ID!, $text: String!) {\n    askQuestion(jobId: $jobId, text: $text) {\n      ... on Question {\n        id\n        ...QuestionItem\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation AskQuestion($jobId: ID!, $text: String!) {\n    askQuestion(jobId: $jobId, text: $text) {\n      ... on Question {\n        id\n        ...QuestionItem\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BidderStep on Job {\n    id\n    phase\n    deadline\n    cancelReason\n    bidderView {\n      invitedCount\n      declinedAt\n      declineReason\n      proposalState\n      reference\n      receivedAt\n      hasDebrief\n    }\n    ...OwnState\n    ...TurnDown\n    ...Decision\n  }\n"): (typeof documents)["\n  fragment BidderStep on Job {\n    id\n    phase\n    deadline\n    cancelReason\n    bidderView {\n      invitedCount\n      declinedAt\n      declineReason\n      proposalState\n      reference\n      receivedAt\n      hasDebrief\n    }\n    ...OwnState\n    ...TurnDown\n    ...Decision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CancelJob on Job {\n    id\n    ...JobMoves\n  }\n"): (typeof documents)["\n  fragment CancelJob on Job {\n    id\n    ...JobMoves\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($id: ID!, $reason: String!) {\n    cancelJob(id: $id, reason: $reason) {\n      ... on Job {\n        id\n        phase\n        cancelReason\n        ...JobMoves\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation CancelJob($id: ID!, $reason: String!) {\n    cancelJob(id: $id, reason: $reason) {\n      ... on Job {\n        id\n        phase\n        cancelReason\n        ...JobMoves\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Decision on Job {\n    id\n    award {\n      decidedAt\n      isAward\n      winnerKind\n      winner {\n        id\n        name\n      }\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n"): (typeof documents)["\n  fragment Decision on Job {\n    id\n    award {\n      decidedAt\n      isAward\n      winnerKind\n      winner {\n        id\n        name\n      }\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Invitations on Job {\n    id\n    requesterView {\n      invitations {\n        bidder {\n          id\n          name\n          kind\n        }\n        invitedAt\n        seenAt\n        declinedAt\n        declineReason\n        declineWords\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Invitations on Job {\n    id\n    requesterView {\n      invitations {\n        bidder {\n          id\n          name\n          kind\n        }\n        invitedAt\n        seenAt\n        declinedAt\n        declineReason\n        declineWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobPage($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      phase\n      deadline\n      ...JobLead\n      ...JobFacts\n      ...NextStep\n      ...JobBrief\n      ...Questions\n      ...AddendaPanel\n      ...AmendLink\n      ...Timeline\n      ...Invitations\n      ...CancelJob\n    }\n  }\n"): (typeof documents)["\n  query JobPage($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      phase\n      deadline\n      ...JobLead\n      ...JobFacts\n      ...NextStep\n      ...JobBrief\n      ...Questions\n      ...AddendaPanel\n      ...AmendLink\n      ...Timeline\n      ...Invitations\n      ...CancelJob\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextStep on Job {\n    id\n    phase\n    requesterView {\n      proposalCount\n    }\n    bidderView {\n      invitedAt\n    }\n    award {\n      isAward\n    }\n    ...RequesterStep\n    ...BidderStep\n    ...Decision\n  }\n"): (typeof documents)["\n  fragment NextStep on Job {\n    id\n    phase\n    requesterView {\n      proposalCount\n    }\n    bidderView {\n      invitedAt\n    }\n    award {\n      isAward\n    }\n    ...RequesterStep\n    ...BidderStep\n    ...Decision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OutcomeChip on Job {\n    id\n    phase\n    award {\n      isAward\n      winner {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OutcomeChip on Job {\n    id\n    phase\n    award {\n      isAward\n      winner {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnBudget on Job {\n    id\n    budget {\n      mode\n      high {\n        amount\n        currency\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OwnBudget on Job {\n    id\n    budget {\n      mode\n      high {\n        amount\n        currency\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnState on Job {\n    id\n    bidderView {\n      seenAt\n      declinedAt\n      proposalState\n    }\n  }\n"): (typeof documents)["\n  fragment OwnState on Job {\n    id\n    bidderView {\n      seenAt\n      declinedAt\n      proposalState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuestionItem on Question {\n    id\n    text\n    askedAt\n    answer\n    answeredAt\n    isMine\n  }\n"): (typeof documents)["\n  fragment QuestionItem on Question {\n    id\n    text\n    askedAt\n    answer\n    answeredAt\n    isMine\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Questions on Job {\n    id\n    phase\n    questionsDue\n    deadline\n    requesterView {\n      proposalCount\n    }\n    bidderView {\n      invitedAt\n    }\n    questions {\n      id\n      ...QuestionItem\n    }\n    ...JobMoves\n  }\n"): (typeof documents)["\n  fragment Questions on Job {\n    id\n    phase\n    questionsDue\n    deadline\n    requesterView {\n      proposalCount\n    }\n    bidderView {\n      invitedAt\n    }\n    questions {\n      id\n      ...QuestionItem\n    }\n    ...JobMoves\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequesterStep on Job {\n    id\n    phase\n    deadline\n    decisionDue\n    cancelReason\n    requesterView {\n      proposalCount\n    }\n    questions {\n      id\n      answeredAt\n    }\n    ...Decision\n    ...OwnBudget\n  }\n"): (typeof documents)["\n  fragment RequesterStep on Job {\n    id\n    phase\n    deadline\n    decisionDue\n    cancelReason\n    requesterView {\n      proposalCount\n    }\n    questions {\n      id\n      answeredAt\n    }\n    ...Decision\n    ...OwnBudget\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Timeline on Job {\n    id\n    publishedAt\n    questionsDue\n    answersDue\n    deadline\n    openedAt\n    decisionDue\n    startsOn\n    phase\n    addenda {\n      id\n      number\n      publishedAt\n    }\n    award {\n      decidedAt\n      isAward\n    }\n  }\n"): (typeof documents)["\n  fragment Timeline on Job {\n    id\n    publishedAt\n    questionsDue\n    answersDue\n    deadline\n    openedAt\n    decisionDue\n    startsOn\n    phase\n    addenda {\n      id\n      number\n      publishedAt\n    }\n    award {\n      decidedAt\n      isAward\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TurnDown on Job {\n    id\n    title\n    bidderView {\n      declinedAt\n    }\n    ...JobMoves\n  }\n"): (typeof documents)["\n  fragment TurnDown on Job {\n    id\n    title\n    bidderView {\n      declinedAt\n    }\n    ...JobMoves\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineJob($jobId: ID!, $reason: DeclineReason!, $words: String) {\n    declineJob(jobId: $jobId, reason: $reason, words: $words) {\n      ... on Job {\n        id\n        bidderView {\n          declinedAt\n          declineReason\n        }\n        ...OwnState\n        ...JobMoves\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineJob($jobId: ID!, $reason: DeclineReason!, $words: String) {\n    declineJob(jobId: $jobId, reason: $reason, words: $words) {\n      ... on Job {\n        id\n        bidderView {\n          declinedAt\n          declineReason\n        }\n        ...OwnState\n        ...JobMoves\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRow on Job {\n    id\n    reference\n    title\n    headCount\n    place\n    deadline\n    category {\n      id\n      name\n    }\n    department {\n      id\n      name\n    }\n    ...JobBudget\n    ...OwnState\n    ...TurnDown\n  }\n"): (typeof documents)["\n  fragment BoardRow on Job {\n    id\n    reference\n    title\n    headCount\n    place\n    deadline\n    category {\n      id\n      name\n    }\n    department {\n      id\n      name\n    }\n    ...JobBudget\n    ...OwnState\n    ...TurnDown\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($first: Int!, $after: String, $categoryId: ID) {\n    openJobs(first: $first, after: $after, categoryId: $categoryId) {\n      edges {\n        cursor\n        node {\n          id\n          ...BoardRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($first: Int!, $after: String, $categoryId: ID) {\n    openJobs(first: $first, after: $after, categoryId: $categoryId) {\n      edges {\n        cursor\n        node {\n          id\n          ...BoardRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardCategories {\n    categories {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query BoardCategories {\n    categories {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyBidRow on Job {\n    id\n    reference\n    title\n    phase\n    deadline\n    department {\n      id\n      name\n    }\n    bidderView {\n      reference\n      receivedAt\n      hasDebrief\n    }\n    ...OutcomeChip\n    ...OwnState\n  }\n"): (typeof documents)["\n  fragment MyBidRow on Job {\n    id\n    reference\n    title\n    phase\n    deadline\n    department {\n      id\n      name\n    }\n    bidderView {\n      reference\n      receivedAt\n      hasDebrief\n    }\n    ...OutcomeChip\n    ...OwnState\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyBids($first: Int!, $after: String) {\n    myBids(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...MyBidRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyBids($first: Int!, $after: String) {\n    myBids(first: $first, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...MyBidRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostedJobRow on Job {\n    id\n    reference\n    title\n    phase\n    deadline\n    decisionDue\n    category {\n      id\n      name\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n"): (typeof documents)["\n  fragment PostedJobRow on Job {\n    id\n    reference\n    title\n    phase\n    deadline\n    decisionDue\n    category {\n      id\n      name\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostedJobs($first: Int!, $after: String, $phase: JobPhase) {\n    postedJobs(first: $first, after: $after, phase: $phase) {\n      edges {\n        cursor\n        node {\n          id\n          ...PostedJobRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query PostedJobs($first: Int!, $after: String, $phase: JobPhase) {\n    postedJobs(first: $first, after: $after, phase: $phase) {\n      edges {\n        cursor\n        node {\n          id\n          ...PostedJobRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobMoves on Job {\n    id\n    moves {\n      name\n      allowed\n      reason\n    }\n  }\n"): (typeof documents)["\n  fragment JobMoves on Job {\n    id\n    moves {\n      name\n      allowed\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckJob on Job {\n    id\n    title\n    ...JobLead\n    ...JobFacts\n    ...JobBrief\n  }\n"): (typeof documents)["\n  fragment CheckJob on Job {\n    id\n    title\n    ...JobLead\n    ...JobFacts\n    ...JobBrief\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardJob($id: ID!) {\n    discardJob(id: $id) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardJob($id: ID!) {\n    discardJob(id: $id) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftFields on Job {\n    id\n    draftVersion\n    title\n    summary\n    category {\n      id\n    }\n    startsOn\n    endsOn\n    dateFlexibility\n    place\n    headCount\n    services\n    answers\n    budget {\n      mode\n      low {\n        amount\n      }\n      high {\n        amount\n      }\n    }\n    currency\n    lines {\n      id\n      title\n      details\n      quantity\n      unit\n      group\n      basis\n      isOptional\n    }\n    requirements {\n      id\n      text\n      wordLimit\n      isEssential\n    }\n    criteria {\n      id\n      title\n      description\n      kind\n      weight\n    }\n    questionsDue\n    answersDue\n    deadline\n    decisionDue\n    goal {\n      id\n    }\n    customerBenefit\n    invitationMode\n    invitedVendors {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment DraftFields on Job {\n    id\n    draftVersion\n    title\n    summary\n    category {\n      id\n    }\n    startsOn\n    endsOn\n    dateFlexibility\n    place\n    headCount\n    services\n    answers\n    budget {\n      mode\n      low {\n        amount\n      }\n      high {\n        amount\n      }\n    }\n    currency\n    lines {\n      id\n      title\n      details\n      quantity\n      unit\n      group\n      basis\n      isOptional\n    }\n    requirements {\n      id\n      text\n      wordLimit\n      isEssential\n    }\n    criteria {\n      id\n      title\n      description\n      kind\n      weight\n    }\n    questionsDue\n    answersDue\n    deadline\n    decisionDue\n    goal {\n      id\n    }\n    customerBenefit\n    invitationMode\n    invitedVendors {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditJob($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      reference\n      questionSet {\n        id\n        ...Asked\n      }\n      ...DraftFields\n      ...CheckJob\n      ...JobMoves\n    }\n    viewer {\n      person {\n        id\n      }\n      postingView\n    }\n    categories {\n      id\n      name\n    }\n    goals {\n      id\n      title\n      customerBenefit\n    }\n    vendors {\n      id\n      name\n      categories {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query EditJob($id: ID!) {\n    job(id: $id) {\n      id\n      title\n      reference\n      questionSet {\n        id\n        ...Asked\n      }\n      ...DraftFields\n      ...CheckJob\n      ...JobMoves\n    }\n    viewer {\n      person {\n        id\n      }\n      postingView\n    }\n    categories {\n      id\n      name\n    }\n    goals {\n      id\n      title\n      customerBenefit\n    }\n    vendors {\n      id\n      name\n      categories {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Matches($categoryId: ID!, $mode: InvitationMode!, $vendorIds: [ID!]) {\n    matchingBidders(categoryId: $categoryId, mode: $mode, vendorIds: $vendorIds) {\n      isAlwaysInvited\n      reason\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  query Matches($categoryId: ID!, $mode: InvitationMode!, $vendorIds: [ID!]) {\n    matchingBidders(categoryId: $categoryId, mode: $mode, vendorIds: $vendorIds) {\n      isAlwaysInvited\n      reason\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewJob {\n    jobTemplates {\n      id\n      name\n      summary\n      categoryName\n      alsoCalled\n      services\n      lines {\n        title\n      }\n      criteria {\n        title\n      }\n    }\n    pastJobs(first: 20) {\n      id\n      ...PastJob\n    }\n    postedJobs(first: 5, phase: DRAFT) {\n      edges {\n        cursor\n        node {\n          id\n          ...UnfinishedDraft\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NewJob {\n    jobTemplates {\n      id\n      name\n      summary\n      categoryName\n      alsoCalled\n      services\n      lines {\n        title\n      }\n      criteria {\n        title\n      }\n    }\n    pastJobs(first: 20) {\n      id\n      ...PastJob\n    }\n    postedJobs(first: 5, phase: DRAFT) {\n      edges {\n        cursor\n        node {\n          id\n          ...UnfinishedDraft\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartJob($templateId: ID!, $zone: String) {\n    startJob(templateId: $templateId, zone: $zone) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation StartJob($templateId: ID!, $zone: String) {\n    startJob(templateId: $templateId, zone: $zone) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RepeatJob($id: ID!, $zone: String) {\n    repeatJob(id: $id, zone: $zone) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation RepeatJob($id: ID!, $zone: String) {\n    repeatJob(id: $id, zone: $zone) {\n      ... on Job {\n        id\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PastJob on Job {\n    id\n    reference\n    title\n    phase\n    startsOn\n    endsOn\n    headCount\n    category {\n      id\n      name\n    }\n    award {\n      winner {\n        id\n        name\n        kind\n      }\n    }\n    outcome {\n      headCount\n      spend {\n        amount\n        currency\n      }\n      lessons\n      timesDue\n      timesKept\n    }\n  }\n"): (typeof documents)["\n  fragment PastJob on Job {\n    id\n    reference\n    title\n    phase\n    startsOn\n    endsOn\n    headCount\n    category {\n      id\n      name\n    }\n    award {\n      winner {\n        id\n        name\n        kind\n      }\n    }\n    outcome {\n      headCount\n      spend {\n        amount\n        currency\n      }\n      lessons\n      timesDue\n      timesKept\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishJob($id: ID!) {\n    publishJob(id: $id) {\n      ... on Job {\n        id\n        phase\n        publishedAt\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation PublishJob($id: ID!) {\n    publishJob(id: $id) {\n      ... on Job {\n        id\n        phase\n        publishedAt\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Published($id: ID!) {\n    job(id: $id) {\n      id\n      reference\n      title\n      publishedAt\n      questionsDue\n      deadline\n      decisionDue\n      requesterView {\n        invitations {\n          bidder {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Published($id: ID!) {\n    job(id: $id) {\n      id\n      reference\n      title\n      publishedAt\n      questionsDue\n      deadline\n      decisionDue\n      requesterView {\n        invitations {\n          bidder {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveJob($id: ID!, $draftVersion: Int!, $changes: JobDraftInput!) {\n    saveJob(id: $id, draftVersion: $draftVersion, changes: $changes) {\n      ... on Job {\n        id\n        draftVersion\n        title\n        ...JobLead\n        ...JobFacts\n        ...JobBrief\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveJob($id: ID!, $draftVersion: Int!, $changes: JobDraftInput!) {\n    saveJob(id: $id, draftVersion: $draftVersion, changes: $changes) {\n      ... on Job {\n        id\n        draftVersion\n        title\n        ...JobLead\n        ...JobFacts\n        ...JobBrief\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedDraft($id: ID!) {\n    job(id: $id) {\n      id\n      ...DraftFields\n    }\n  }\n"): (typeof documents)["\n  query SavedDraft($id: ID!) {\n    job(id: $id) {\n      id\n      ...DraftFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnfinishedDraft on Job {\n    id\n    reference\n    title\n    category {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment UnfinishedDraft on Job {\n    id\n    reference\n    title\n    category {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPastJobs($search: String!) {\n    pastJobs(search: $search, first: 8) {\n      id\n      ...PastJob\n    }\n  }\n"): (typeof documents)["\n  query FindPastJobs($search: String!) {\n    pastJobs(search: $search, first: 8) {\n      id\n      ...PastJob\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChoosePostingView($view: PostingView!) {\n    choosePostingView(view: $view)\n  }\n"): (typeof documents)["\n  mutation ChoosePostingView($view: PostingView!) {\n    choosePostingView(view: $view)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Asked on QuestionSet {\n    id\n    version\n    sections {\n      key\n      title\n      intro\n      opensWhen {\n        questionKey\n        isOneOf\n      }\n      questions {\n        key\n        kind\n        label\n        hint\n        isRequired\n        wordLimit\n        min\n        max\n        decimals\n        unit\n        options\n        maxRows\n        columns {\n          key\n          kind\n          label\n          isRequired\n          wordLimit\n          min\n          max\n          decimals\n          unit\n          options\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Asked on QuestionSet {\n    id\n    version\n    sections {\n      key\n      title\n      intro\n      opensWhen {\n        questionKey\n        isOneOf\n      }\n      questions {\n        key\n        kind\n        label\n        hint\n        isRequired\n        wordLimit\n        min\n        max\n        decimals\n        unit\n        options\n        maxRows\n        columns {\n          key\n          kind\n          label\n          isRequired\n          wordLimit\n          min\n          max\n          decimals\n          unit\n          options\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BriefDetails on Job {\n    id\n    currency\n    answers\n    questionSet {\n      id\n      ...Asked\n    }\n    ...JobFileList\n  }\n"): (typeof documents)["\n  fragment BriefDetails on Job {\n    id\n    currency\n    answers\n    questionSet {\n      id\n      ...Asked\n    }\n    ...JobFileList\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      ... on PasswordChanged {\n        endedSessions\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      ... on PasswordChanged {\n        endedSessions\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      role\n      story\n    }\n  }\n"): (typeof documents)["\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      role\n      story\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChoosePassword($email: String!, $firstPassword: String!, $next: String!) {\n    choosePassword(email: $email, firstPassword: $firstPassword, next: $next) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChoosePassword($email: String!, $firstPassword: String!, $next: String!) {\n    choosePassword(email: $email, firstPassword: $firstPassword, next: $next) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsDemoPerson($email: String!) {\n    signInAsDemoPerson(email: $email) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignInAsDemoPerson($email: String!) {\n    signInAsDemoPerson(email: $email) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalStanding on MyProposal {\n    id\n    state\n    reference\n    draftRevision\n    draftSavedAt\n    hasUnsubmittedChanges\n    isUnreadable\n    receipts {\n      reference\n      version\n      receivedAt\n      contentHash\n    }\n  }\n"): (typeof documents)["\n  fragment ProposalStanding on MyProposal {\n    id\n    state\n    reference\n    draftRevision\n    draftSavedAt\n    hasUnsubmittedChanges\n    isUnreadable\n    receipts {\n      reference\n      version\n      receivedAt\n      contentHash\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Proposal($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      title\n      reference\n      phase\n      deadline\n      decisionDue\n      currency\n      headCount\n      cancelReason\n      addenda {\n        id\n      }\n      lines {\n        id\n        title\n        details\n        quantity\n        unit\n        group\n        basis\n        isOptional\n      }\n      requirements {\n        id\n        text\n        wordLimit\n        isEssential\n      }\n      criteria {\n        id\n        title\n        description\n        kind\n        weight\n      }\n      bidderView {\n        invitedCount\n        submittedBeforeAddendum\n        hasDebrief\n      }\n    }\n    myProposal(jobId: $jobId) {\n      id\n      ...ProposalStanding\n      readings {\n        personName\n        at\n        version\n      }\n      content {\n        ...ProposalContentFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Proposal($jobId: ID!) {\n    job(id: $jobId) {\n      id\n      title\n      reference\n      phase\n      deadline\n      decisionDue\n      currency\n      headCount\n      cancelReason\n      addenda {\n        id\n      }\n      lines {\n        id\n        title\n        details\n        quantity\n        unit\n        group\n        basis\n        isOptional\n      }\n      requirements {\n        id\n        text\n        wordLimit\n        isEssential\n      }\n      criteria {\n        id\n        title\n        description\n        kind\n        weight\n      }\n      bidderView {\n        invitedCount\n        submittedBeforeAddendum\n        hasDebrief\n      }\n    }\n    myProposal(jobId: $jobId) {\n      id\n      ...ProposalStanding\n      readings {\n        personName\n        at\n        version\n      }\n      content {\n        ...ProposalContentFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartProposal($jobId: ID!) {\n    startProposal(jobId: $jobId) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation StartProposal($jobId: ID!) {\n    startProposal(jobId: $jobId) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveProposal($jobId: ID!, $draftRevision: Int!, $content: ProposalContentInput!) {\n    saveProposal(jobId: $jobId, draftRevision: $draftRevision, content: $content) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveProposal($jobId: ID!, $draftRevision: Int!, $content: ProposalContentInput!) {\n    saveProposal(jobId: $jobId, draftRevision: $draftRevision, content: $content) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitProposal($jobId: ID!, $content: ProposalContentInput!) {\n    submitProposal(jobId: $jobId, content: $content) {\n      ... on SubmittedProposal {\n        proposal {\n          ...ProposalStanding\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitProposal($jobId: ID!, $content: ProposalContentInput!) {\n    submitProposal(jobId: $jobId, content: $content) {\n      ... on SubmittedProposal {\n        proposal {\n          ...ProposalStanding\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProposal($jobId: ID!) {\n    withdrawProposal(jobId: $jobId) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawProposal($jobId: ID!) {\n    withdrawProposal(jobId: $jobId) {\n      ... on MyProposal {\n        ...ProposalStanding\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompareView on Comparison {\n    invitedCount\n    job {\n      id\n      title\n      currency\n      headCount\n      openedAt\n      moves {\n        name\n        allowed\n        reason\n      }\n      lines {\n        id\n        title\n        quantity\n        unit\n        group\n        basis\n        isOptional\n      }\n      requirements {\n        id\n        text\n        wordLimit\n        isEssential\n      }\n      criteria {\n        id\n        title\n        description\n        kind\n        weight\n      }\n    }\n    proposals {\n      id\n      receivedAt\n      version\n      comparableTotal\n      weightedScore\n      bidder {\n        id\n        name\n        kind\n      }\n      unpriced {\n        lineId\n        title\n        reason\n      }\n      scores {\n        criterionId\n        value\n        note\n      }\n      content {\n        ...ProposalContentFields\n      }\n    }\n    unreadable {\n      reference\n      receivedAt\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CompareView on Comparison {\n    invitedCount\n    job {\n      id\n      title\n      currency\n      headCount\n      openedAt\n      moves {\n        name\n        allowed\n        reason\n      }\n      lines {\n        id\n        title\n        quantity\n        unit\n        group\n        basis\n        isOptional\n      }\n      requirements {\n        id\n        text\n        wordLimit\n        isEssential\n      }\n      criteria {\n        id\n        title\n        description\n        kind\n        weight\n      }\n    }\n    proposals {\n      id\n      receivedAt\n      version\n      comparableTotal\n      weightedScore\n      bidder {\n        id\n        name\n        kind\n      }\n      unpriced {\n        lineId\n        title\n        reason\n      }\n      scores {\n        criterionId\n        value\n        note\n      }\n      content {\n        ...ProposalContentFields\n      }\n    }\n    unreadable {\n      reference\n      receivedAt\n      bidder {\n        id\n        name\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScoreProposal($proposalId: ID!, $criterionId: ID!, $score: Float, $note: String) {\n    scoreProposal(proposalId: $proposalId, criterionId: $criterionId, score: $score, note: $note) {\n      ... on OpenedProposal {\n        id\n        weightedScore\n        scores {\n          criterionId\n          value\n          note\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation ScoreProposal($proposalId: ID!, $criterionId: ID!, $score: Float, $note: String) {\n    scoreProposal(proposalId: $proposalId, criterionId: $criterionId, score: $score, note: $note) {\n      ... on OpenedProposal {\n        id\n        weightedScore\n        scores {\n          criterionId\n          value\n          note\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SealedView on Job {\n    id\n    title\n    phase\n    deadline\n    cancelReason\n    moves {\n      name\n      reason\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n"): (typeof documents)["\n  fragment SealedView on Job {\n    id\n    title\n    phase\n    deadline\n    cancelReason\n    moves {\n      name\n      reason\n    }\n    requesterView {\n      proposalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalContentFields on ProposalContent {\n    pitch\n    approach\n    notIncluded\n    assumptions\n    dependencies\n    paymentTerms\n    risks\n    answers {\n      requirementId\n      meets\n      text\n    }\n    currency\n    lines {\n      lineId\n      title\n      group\n      quantity\n      unit\n      basis\n      isOptional\n      alternativeTo\n      answer\n      unitPrice\n      taxRate\n      isPassThrough\n      note\n      reason\n    }\n    promises {\n      text\n      metric\n      target\n      unit\n      clock\n      remedy\n    }\n    team {\n      name\n      role\n      note\n    }\n    references {\n      jobId\n      title\n      year\n      words\n    }\n    validUntil\n    conflicts {\n      none\n      words\n    }\n    files {\n      fileId\n      name\n      size\n      type\n      digest\n      isProtected\n      caption\n    }\n    cost {\n      labour {\n        role\n        hours\n        rate\n        avoidableShare\n      }\n      passThrough\n      overheadRate\n      avoidableOverheadShare\n    }\n    variants {\n      title\n      words\n      lines {\n        lineId\n        title\n        group\n        quantity\n        unit\n        basis\n        isOptional\n        alternativeTo\n        answer\n        unitPrice\n        taxRate\n        isPassThrough\n        note\n        reason\n      }\n    }\n    confirmedAddendum\n  }\n"): (typeof documents)["\n  fragment ProposalContentFields on ProposalContent {\n    pitch\n    approach\n    notIncluded\n    assumptions\n    dependencies\n    paymentTerms\n    risks\n    answers {\n      requirementId\n      meets\n      text\n    }\n    currency\n    lines {\n      lineId\n      title\n      group\n      quantity\n      unit\n      basis\n      isOptional\n      alternativeTo\n      answer\n      unitPrice\n      taxRate\n      isPassThrough\n      note\n      reason\n    }\n    promises {\n      text\n      metric\n      target\n      unit\n      clock\n      remedy\n    }\n    team {\n      name\n      role\n      note\n    }\n    references {\n      jobId\n      title\n      year\n      words\n    }\n    validUntil\n    conflicts {\n      none\n      words\n    }\n    files {\n      fileId\n      name\n      size\n      type\n      digest\n      isProtected\n      caption\n    }\n    cost {\n      labour {\n        role\n        hours\n        rate\n        avoidableShare\n      }\n      passThrough\n      overheadRate\n      avoidableOverheadShare\n    }\n    variants {\n      title\n      words\n      lines {\n        lineId\n        title\n        group\n        quantity\n        unit\n        basis\n        isOptional\n        alternativeTo\n        answer\n        unitPrice\n        taxRate\n        isPassThrough\n        note\n        reason\n      }\n    }\n    confirmedAddendum\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalFields on Refusal {\n    code\n    message\n    field\n    problems {\n      field\n      message\n    }\n    at\n  }\n"): (typeof documents)["\n  fragment RefusalFields on Refusal {\n    code\n    message\n    field\n    problems {\n      field\n      message\n    }\n    at\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    email\n    isLeader\n    isAdministrator\n    mayPost\n    bidder {\n      id\n      name\n      kind\n    }\n    unreadCount\n  }\n"): (typeof documents)["\n  fragment ViewerFields on Viewer {\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    email\n    isLeader\n    isAdministrator\n    mayPost\n    bidder {\n      id\n      name\n      kind\n    }\n    unreadCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    serverTime\n    viewer {\n      ...ViewerFields\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    serverTime\n    viewer {\n      ...ViewerFields\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;