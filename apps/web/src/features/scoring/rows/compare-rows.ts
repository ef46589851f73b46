import { areEqualTerms } from '@bidwell/domain/cost-basis';
import { PRICE_FORMULA } from '@bidwell/domain/scoring';
import type { ComparedCriterion, ComparedJob, ComparedProposal } from '../compared';
import type { CompareGroup, CompareRow } from './compare-row';
import { answerRows } from './answer-rows';
import { cellsOf } from './cells';
import { costRows } from './cost-rows';
import { briefGroups, ownGroups } from './price-rows';
import { promiseRows } from './promise-rows';
import { recordRows } from './record-rows';
import { peopleRows, wordsRows } from './said-rows';
import { leadingRows } from './total-rows';

/** Everything that is compared, in the order in which it is read: price, promises, words, and what follows from them. */
export function compareGroups(job: ComparedJob, proposals: readonly ComparedProposal[]): CompareGroup[] {
  const groups: CompareGroup[] = [
    { key: 'leading', title: null, rows: leadingRows(job, proposals) },
    ...briefGroups(job, proposals),
    ...ownGroups(job, proposals),
    { key: 'cost', title: 'What it costs the company', rows: costRows(job, proposals) },
    { key: 'promises', title: 'Promises', rows: promiseRows(proposals) },
    { key: 'record', title: 'Record', rows: recordRows(proposals) },
    { key: 'answers', title: 'What you asked', rows: answerRows(job, proposals) },
    { key: 'pitch', title: 'Pitch', rows: wordsRows(job, proposals) },
    { key: 'people', title: 'People and past work', rows: peopleRows(proposals) },
    {
      key: 'scores',
      title: 'Scores',
      rows: [...job.criteria.map((each) => scoreRow(each, job, proposals)), weightedRow(job, proposals)],
    },
  ];
  return [...groups, { key: 'notes', title: 'Notes to colleagues', rows: noteRows(proposals) }].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** What the panel writes beside each proposal. */
function noteRows(proposals: readonly ComparedProposal[]): CompareRow[] {
  if (proposals.every(({ notes }) => notes === null)) return [];
  const cells = cellsOf(proposals, ({ notes, hidesNotes }) => {
    return { kind: 'notes', notes: notes ?? [], isHidden: hidesNotes, mark: null };
  });
  const detail = 'For the panel. Never shown to bidders.';
  return [{ key: 'notes', label: 'Notes', detail, cells, isEqual: false }];
}

function scoreRow(
  criterion: ComparedCriterion,
  { terms }: ComparedJob,
  proposals: readonly ComparedProposal[],
): CompareRow {
  const { id, title, kind, weight, description, levels, minimum } = criterion;
  const isComputed = kind === 'price';
  const cells = cellsOf(proposals, ({ scores }) => {
    const score = scores.find(({ criterionId }) => criterionId === id);
    const mark = score?.isBelowMinimum ? 'always' : null;
    const { value = null, note = '', by, isAgreed } = score ?? {};
    return { kind: 'score', value, note, by, isAgreed, mark };
  });
  const formula = areEqualTerms(terms) ? PRICE_FORMULA : PRICE_FORMULA.replace('comparable', 'evaluated');
  const meaning = isComputed ? `By formula: ${formula}.` : description;
  const detail = `Counts ${weight} of 100. ${meaning}`.trim();
  const row = { key: `score ${id}`, label: title, detail, cells, isEqual: false };
  return { ...row, criterionId: id, isComputed, levels, minimum };
}

function weightedRow(
  { criteria, sealsPrices, areScoresIn = true }: ComparedJob,
  proposals: readonly ComparedProposal[],
): CompareRow {
  const cells = cellsOf(proposals, (proposal) => {
    return {
      kind: 'weighted',
      value: proposal.weightedScore,
      words: whyUnscored(criteria, proposal, sealsPrices === true),
      mark: null,
    };
  });
  return {
    key: 'weighted',
    label: 'Weighted score',
    detail: areScoresIn ? 'Of 100, by the published weights.' : 'Of 100, by your scores alone.',
    cells,
    isEqual: false,
  };
}

/** What a weighted score still waits for. */
function whyUnscored(
  criteria: readonly ComparedCriterion[],
  { scores, comparableTotal }: ComparedProposal,
  isSealed: boolean,
): string {
  const quality = criteria.filter(({ kind }) => kind === 'quality');
  const given = quality.filter(({ id }) => scores.some((score) => score.criterionId === id && score.value !== null));
  if (given.length < quality.length) return `${given.length} of ${quality.length} scored`;
  if (isSealed && quality.length < criteria.length) return 'Waits for the prices';
  return comparableTotal === null && quality.length < criteria.length ? 'No total to compare' : '';
}
