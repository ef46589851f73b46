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
    "\n  query Home {\n    home {\n      ...NeedsYou\n      ...Notifications\n    }\n    viewer {\n      unreadCount\n    }\n  }\n": typeof types.HomeDocument,
    "\n  fragment NeedsYou on Home {\n    nextDeadline\n    needsYou {\n      verb\n      text\n      path\n      due\n    }\n  }\n": typeof types.NeedsYouFragmentDoc,
    "\n  fragment Notifications on Home {\n    notifications {\n      id\n      text\n      path\n      at\n      readAt\n    }\n  }\n": typeof types.NotificationsFragmentDoc,
    "\n  mutation MarkNotificationsRead {\n    markNotificationsRead\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  query UnreadCount {\n    viewer {\n      unreadCount\n    }\n  }\n": typeof types.UnreadCountDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      role\n      story\n    }\n  }\n": typeof types.DemoPeopleDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsDemoPerson($email: String!) {\n    signInAsDemoPerson(email: $email) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": typeof types.SignInAsDemoPersonDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  fragment ProposalContentFields on ProposalContent {\n    pitch\n    currency\n    lines {\n      lineId\n      title\n      quantity\n      unit\n      answer\n      unitPrice\n      reason\n    }\n    promises {\n      text\n      metric\n      target\n      unit\n      clock\n      remedy\n    }\n  }\n": typeof types.ProposalContentFieldsFragmentDoc,
    "\n  fragment RefusalFields on Refusal {\n    code\n    message\n    field\n    problems {\n      field\n      message\n    }\n    at\n  }\n": typeof types.RefusalFieldsFragmentDoc,
    "\n  fragment ViewerFields on Viewer {\n    person {\n      id\n      name\n      department {\n        id\n        name\n      }\n    }\n    email\n    isLeader\n    isAdministrator\n    mayPost\n    bidder {\n      id\n      name\n      kind\n    }\n    unreadCount\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Session {\n    serverTime\n    viewer {\n      ...ViewerFields\n    }\n  }\n": typeof types.SessionDocument,
};
const documents: Documents = {
    "\n  query Home {\n    home {\n      ...NeedsYou\n      ...Notifications\n    }\n    viewer {\n      unreadCount\n    }\n  }\n": types.HomeDocument,
    "\n  fragment NeedsYou on Home {\n    nextDeadline\n    needsYou {\n      verb\n      text\n      path\n      due\n    }\n  }\n": types.NeedsYouFragmentDoc,
    "\n  fragment Notifications on Home {\n    notifications {\n      id\n      text\n      path\n      at\n      readAt\n    }\n  }\n": types.NotificationsFragmentDoc,
    "\n  mutation MarkNotificationsRead {\n    markNotificationsRead\n  }\n": types.MarkNotificationsReadDocument,
    "\n  query UnreadCount {\n    viewer {\n      unreadCount\n    }\n  }\n": types.UnreadCountDocument,
    "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      role\n      story\n    }\n  }\n": types.DemoPeopleDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsDemoPerson($email: String!) {\n    signInAsDemoPerson(email: $email) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n": types.SignInAsDemoPersonDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  fragment ProposalContentFields on ProposalContent {\n    pitch\n    currency\n    lines {\n      lineId\n      title\n      quantity\n      unit\n      answer\n      unitPrice\n      reason\n    }\n    promises {\n      text\n      metric\n      target\n      unit\n      clock\n      remedy\n    }\n  }\n": types.ProposalContentFieldsFragmentDoc,
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
export function graphql(source: "\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      role\n      story\n    }\n  }\n"): (typeof documents)["\n  query DemoPeople {\n    demoPeople {\n      name\n      email\n      role\n      story\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      ... on SignedIn {\n        viewer {\n          email\n        }\n      }\n      ...RefusalFields\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment ProposalContentFields on ProposalContent {\n    pitch\n    currency\n    lines {\n      lineId\n      title\n      quantity\n      unit\n      answer\n      unitPrice\n      reason\n    }\n    promises {\n      text\n      metric\n      target\n      unit\n      clock\n      remedy\n    }\n  }\n"): (typeof documents)["\n  fragment ProposalContentFields on ProposalContent {\n    pitch\n    currency\n    lines {\n      lineId\n      title\n      quantity\n      unit\n      answer\n      unitPrice\n      reason\n    }\n    promises {\n      text\n      metric\n      target\n      unit\n      clock\n      remedy\n    }\n  }\n"];
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