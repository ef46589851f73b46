/* What happens to rounds, for rooms that come later. */

/** Some who proposed are not in the further round. Those who are hear of it as of an invitation. */
export interface LeftOut {
  jobId: string;
  reference: string;
  title: string;
  bidderIds: string[];
}

export const LEFT_OUT_OF_ROUND = 'leftOutOfRound';
