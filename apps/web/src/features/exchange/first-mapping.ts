import type { ImportMapping, ImportStepsFragment } from '../../graphql/generated/graphql';

/** What a file is taken to mean before anybody has looked: as the last time with these columns, else as its names say. */
export function firstMapping(file: ImportStepsFragment): ImportMapping {
  return {
    columns: file.suggestedMapping.map(({ header, column }) => ({ header, column })),
    dateFormat: file.suggestedDateFormat ?? '',
    currency: file.suggestedCurrency ?? '',
    defaultKind: file.suggestedDefaultKind,
    internalBidders: [...file.suggestedInternalBidders],
    datasetName: file.suggestedDatasetName,
    isOwnPast: file.suggestedIsOwnPast,
    bidderMatches: file.suggestedBidderMatches.map(({ name, bidderId }) => ({ name, bidderId })),
  };
}
