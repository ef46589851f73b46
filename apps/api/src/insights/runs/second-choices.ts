import type { ChoiceContests } from '@bidwell/signal/choice-contests';

/**
 * The contests, and behind each whose chooser named a second choice one more choice: the second among those that are left when
 * the winner is gone (the stages of `rankings.ts`, as flat arrays). The contests themselves where nobody named one.
 * @param second a contest each: the row of the second choice, -1 for none
 */
export function withSecondChoices(contests: ChoiceContests, second: Int32Array): ChoiceContests {
  const { starts, covariates } = contests;
  const fieldOf = (contest: number) => starts[contest + 1]! - starts[contest]!;
  const hasStage = (contest: number) => second[contest]! >= 0 && fieldOf(contest) > 2;
  let [stages, rows] = [0, 0];
  for (let contest = 0; contest < contests.chosen.length; contest++) {
    if (!hasStage(contest)) continue;
    stages += 1;
    rows += fieldOf(contest) - 1;
  }
  if (stages === 0) return contests;
  const into = roomFor(contests, stages, rows);
  let [choice, row] = [0, 0];
  const put = (contest: number, chosen: number, gone: number) => {
    into.weight[choice] = contests.weight[contest]!;
    into.requester[choice] = contests.requester[contest]!;
    for (let from = starts[contest]!; from < starts[contest + 1]!; from++) {
      if (from === gone) continue;
      if (from === chosen) into.chosen[choice] = row;
      into.supplier[row] = contests.supplier[from]!;
      for (let term = 0; term < covariates; term++) {
        into.x[row * covariates + term] = contests.x[from * covariates + term]!;
      }
      row += 1;
    }
    into.starts[++choice] = row;
  };
  for (let contest = 0; contest < contests.chosen.length; contest++) {
    put(contest, contests.chosen[contest]!, -1);
    if (hasStage(contest)) put(contest, second[contest]!, contests.chosen[contest]!);
  }
  return into;
}

function roomFor(contests: ChoiceContests, stages: number, rows: number): ChoiceContests {
  const choices = contests.chosen.length + stages;
  const bids = contests.supplier.length + rows;
  return {
    ...contests,
    starts: new Int32Array(choices + 1),
    supplier: new Int32Array(bids),
    x: new Float64Array(bids * contests.covariates),
    chosen: new Int32Array(choices),
    weight: new Float64Array(choices),
    requester: new Int32Array(choices),
  };
}
