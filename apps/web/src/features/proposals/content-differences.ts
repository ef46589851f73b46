import type { ProposalContent, ProposalLine } from '@bidwell/domain/proposal-content';
import { promiseInWords } from '@bidwell/domain/service-promise';
import { formatMoney } from '../../ui/money';

export interface Difference {
  what: string;
  mine: string;
  theirs: string;
}

/** Where two drafts of one proposal say different things, part by part, in words. */
export function contentDifferences(mine: ProposalContent, theirs: ProposalContent): Difference[] {
  const lines = unique([...mine.lines, ...theirs.lines].map(lineKey));
  const differences = [
    { what: 'Pitch', mine: mine.pitch || 'Empty', theirs: theirs.pitch || 'Empty' },
    ...lines.map((key) => ({
      what: titleOf(key, mine, theirs),
      mine: lineWords(key, mine),
      theirs: lineWords(key, theirs),
    })),
    { what: 'Promises', mine: promisesWords(mine), theirs: promisesWords(theirs) },
  ];
  return differences.filter((difference) => difference.mine !== difference.theirs);
}

const lineKey = ({ lineId, title }: ProposalLine) => lineId ?? `own ${title.trim().toLowerCase()}`;
const unique = (keys: string[]) => [...new Set(keys)];

function titleOf(key: string, ...contents: ProposalContent[]): string {
  const line = contents.flatMap(({ lines }) => lines).find((each) => lineKey(each) === key);
  return line?.title || 'A line without a name';
}

function lineWords(key: string, { lines, currency }: ProposalContent): string {
  const line = lines.find((each) => lineKey(each) === key);
  if (line === undefined) return 'Not there';
  if (line.answer === 'included') return 'Included';
  if (line.answer === 'notOffered') return `Not offered: ${line.reason ?? ''}`;
  const price = line.unitPrice === null ? 'No price' : formatMoney(line.unitPrice, currency);
  return line.lineId === null ? `${line.quantity} ${line.unit} at ${price}` : price;
}

function promisesWords({ promises }: ProposalContent): string {
  return promises.length === 0 ? 'None' : promises.map(promiseInWords).join('\n');
}
