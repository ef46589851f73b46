/* What a receipt says. Its lines are what is signed, so that whoever reads it reads what was signed. */

/** A version that was received, as the database keeps it. */
export interface ReceivedVersion {
  proposalId: string;
  number: number;
  reference: string;
  jobId: string;
  jobNumber: number;
  bidderId: string;
  bidderName: string;
  receivedAt: string;
  contentHash: string;
  files: { id: string; size: number; digest: string }[];
  chain: string;
  eventNumber: number;
  eventHash: string;
}

/** The text of a receipt. The words of people are kept to one line, without the signs that could end it. */
export function receiptText(origin: string, version: ReceivedVersion): string {
  const lines = [
    'Bidwell receipt 1',
    `Record: ${origin}`,
    `Proposal: ${version.reference} ${version.proposalId}`,
    `Version: ${version.number}`,
    `Job: JOB-${version.jobNumber} ${version.jobId}`,
    `From: ${oneLine(version.bidderName)} ${version.bidderId}`,
    `Received: ${version.receivedAt}`,
    `Content SHA-256: ${version.contentHash}`,
    ...version.files.map(({ id, size, digest }) => `File: ${id} ${size} ${digest}`),
    `Event: ${version.chain} ${version.eventNumber} ${version.eventHash}`,
  ];
  return `${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
