import { counted, formatNumber } from '../../../ui/numbers';

const LABELS: Readonly<Record<string, string>> = {
  'close call': 'close calls, which chance decided',
  price: 'mostly price',
  date: 'mostly the promised date',
  relation: 'mostly loyalty or closeness',
  service: 'mostly service',
  mixed: 'several things at once',
};

/** What one contest at a time looks like: hints, counted. */
export function labelsWords(labels: readonly { label: string; losses: number }[]): string {
  const all = labels.reduce((sum, { losses }) => sum + losses, 0);
  const each = labels
    .filter(({ losses }) => losses > 0)
    .toSorted((a, b) => b.losses - a.losses)
    .map(({ label, losses }) => `${formatNumber(losses)} ${LABELS[label] ?? label}`);
  return `Taken one at a time, ${counted(all, 'loss', 'losses')} read as: ${each.join('; ')}. A single reading is a hint, right about 17 times in 20; the totals are the finding.`;
}
