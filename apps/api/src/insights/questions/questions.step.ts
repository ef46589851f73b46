import type { RunStep } from '../runs/run-facts.js';
import { askAboutAbandoned } from './ask-about-abandoned.js';
import { askAboutDeliveries } from './ask-about-deliveries.js';
import { askAboutJobs } from './ask-about-jobs.js';
import { askAboutPicking } from './ask-about-picking.js';
import { askAboutRequesters } from './ask-about-requesters.js';
import { askAboutRivals } from './ask-about-rivals.js';
import type { Question } from './question.js';

/** What the checks ask to look at. Those that lean on the model wait until the model may be shown. */
export const questionsStep: RunStep = {
  tables: ['signal_question_contest', 'signal_question'],
  async work(data, read) {
    const ofRecords = [...(await askAboutJobs(data, read)), ...(await askAboutDeliveries(data, read))];
    const ofModel = data.hasSignal
      ? [
          ...askAboutRequesters(data),
          ...askAboutRivals(data),
          ...(await askAboutPicking(data, read)),
          ...(await askAboutAbandoned(data, read)),
        ]
      : [];
    const questions = [...ofModel, ...ofRecords];
    return [
      { table: 'signal_question', rows: questions.map(rowOf) },
      { table: 'signal_question_contest', rows: questions.flatMap(contestRows) },
    ];
  },
};

function rowOf({ key, bidderId, requesterKey, requesterName, facts }: Question): Record<string, unknown> {
  return {
    key,
    kind: facts.kind,
    contest_bidder_id: bidderId,
    requester_key: requesterKey,
    requester_name: requesterName,
    evidence: facts,
  };
}

function contestRows({ key, contestIds }: Question): Record<string, unknown>[] {
  return [...new Set(contestIds)].map((contestId) => ({ key, contest_id: contestId }));
}
