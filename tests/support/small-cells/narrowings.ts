import type { Permission } from '@bidwell/domain/permissions';
import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Who is leadership: only they may narrow a figure. */
const LEADERSHIP: readonly (Permission | undefined)[] = ['leader', 'leaderOrAdministrator', 'administrator'];

/** A page of a list isolates nobody: it is the same list. */
const PAGING = new Set(['after', 'first']);

/**
 * Every argument by which somebody outside leadership can ask for less than all, `root.argument` or `Type.field.argument`. What
 * has no row in the policy is closed to everybody.
 */
export function narrowingsOf(schema: GraphQLSchema, permissions: Readonly<Record<string, Permission>>): string[] {
  const roots = [schema.getQueryType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const open = roots.filter(({ name }) => permissions[name] !== undefined && !LEADERSHIP.includes(permissions[name]));
  const types = reached(open.map(({ type }) => getNamedType(type)));
  const ofRoots = open.flatMap(({ name, args }) => args.map((each) => [name, each.name] as const));
  const ofFields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap(({ name, args }) =>
          args.map((each) => [`${type.name}.${name}`, each.name] as const),
        )
      : [],
  );
  return [...ofRoots, ...ofFields]
    .filter(([, argument]) => !PAGING.has(argument))
    .map(([at, argument]) => `${at}.${argument}`)
    .toSorted();
}

function reached(from: readonly GraphQLNamedType[]): GraphQLNamedType[] {
  const found = new Map<string, GraphQLNamedType>();
  const waiting = [...from];
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (found.has(type.name)) continue;
    found.set(type.name, type);
    if (isUnionType(type)) waiting.push(...type.getTypes());
    if (isObjectType(type) || isInterfaceType(type))
      waiting.push(...Object.values(type.getFields()).map((field) => getNamedType(field.type)));
  }
  return [...found.values()];
}

/** What each of them names, written by hand. None of them is a time or a set of contests over which a figure is worked out. */
export const NARROWINGS: Readonly<Record<string, string>> = {
  'capacity.jobId': 'the own calendar beside one job',
  'challenge.id': 'one challenge',
  'colleagues.jobId': 'one own job',
  'colleagues.search': 'people by name',
  'comparison.jobId': 'one opened job that the viewer judges',
  'customerLines.goalId': 'lines of text of one goal',
  'debrief.jobId': 'one own debrief',
  'debriefPreviews.jobId': 'one own job',
  'debriefPreviews.winnerProposalId': 'one proposal of an own opened job',
  'decisionRecord.jobId': 'one job that the viewer judges',
  'goalJobs.goalId': 'jobs of one goal that the viewer sees anyway',
  'goalRollUp.goalId': 'one goal: what goalRollUps tells of all',
  'guestInvitation.id': 'one own invitation',
  'home.side': 'the own list',
  'job.id': 'one job',
  'matchingBidders.categoryId': 'bidders to invite',
  'matchingBidders.mode': 'bidders to invite',
  'matchingBidders.vendorIds': 'bidders to invite',
  'myProposal.jobId': 'one own proposal',
  'openJobs.categoryId': 'jobs to bid for',
  'openingMinutes.jobId': 'one job that the viewer judges',
  'pastJobs.search': 'own jobs by title',
  'policyFor.budgetHigh': 'one rule',
  'policyFor.categoryId': 'one rule',
  'policyFor.currency': 'one rule',
  'postedJobs.phase': 'own jobs',
  'ratingByLink.token': 'one own question',
  'recognitionPage.month': 'thanks, by name and with consent: no count of contests',
  'service.id': 'one service',
  'serviceRequest.id': 'one request of the viewer’s side',
  'serviceRequests.isOpen': 'requests of the viewer’s side',
  'serviceRequests.side': 'requests of the viewer’s side',
  'services.categoryId': 'services on offer',
  'services.direct': 'services on offer',
  'services.words': 'services on offer',
  'storefront.bidderId': 'one storefront',
  'storefronts.categoryId': 'storefronts by category',
  'storefronts.words': 'storefronts by words',
  'thanks.part': 'own thanks',
  'vendors.search': 'vendors by name',
};
