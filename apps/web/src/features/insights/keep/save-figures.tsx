import { useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../../../graphql/graphql';
import { Button } from '../../../ui/button';
import { csvText, download } from '../../../ui/csv';
import { say } from '../../../ui/toast';
import type { InsightsSearch } from '../insights-search';
import { cellsOf, saveSections, type Section } from './figure-files';

const FigureSheetQuery = graphql(`
  query FigureSheet($datasetId: ID, $from: CalendarDate, $to: CalendarDate) {
    figureSheet(datasetId: $datasetId, from: $from, to: $to) {
      title
      summary
      columns {
        header
        isNumber
      }
      rows
    }
  }
`);

/** The whole page on paper, and its figures as files. */
export function SaveFigures({ search: { dataset: datasetId, from, to } }: { search: InsightsSearch }) {
  const client = useClient();
  const [isWriting, setIsWriting] = useState(false);
  const save = async (write: (sections: readonly Section[]) => Promise<void> | void) => {
    setIsWriting(true);
    const answer = await client.query(FigureSheetQuery, { datasetId, from, to }, { requestPolicy: 'network-only' });
    if (answer.data?.figureSheet) await write(answer.data.figureSheet);
    else say('The figures did not come. Check your connection, then try again.');
    setIsWriting(false);
  };
  return (
    <section className="stack tight" aria-labelledby="save-figures">
      <h3 id="save-figures">On paper and as files</h3>
      <p className="muted small">
        Files hold what may leave leadership: cells of fewer than five wins, or of one requester, are merged. Each chart
        has its own Save beneath it.
      </p>
      <div className="row">
        <Button onClick={() => window.print()}>Print or save as PDF</Button>
        <Button isBusy={isWriting} onClick={() => void save((sections) => saveSections('insights.xlsx', sections))}>
          Save as XLSX
        </Button>
        <Button
          isBusy={isWriting}
          onClick={() => void save((all) => download('insights.csv', csvText(['Insights'], cellsOf(all))))}
        >
          Save as CSV
        </Button>
      </div>
    </section>
  );
}
