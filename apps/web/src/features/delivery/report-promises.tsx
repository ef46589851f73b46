import { recordInWords } from '@bidwell/domain/outcome';
import { madePromiseInWords, type MadePromise } from '../../graphql/job-report';
import { Panel } from '../../ui/panel';
import { PromiseVerdict } from './promise-verdict';
import type { PromiseAnswer, Report } from './report';

interface ReportPromisesProps {
  made: readonly MadePromise[];
  report: Report;
  answer: (position: number, patch: Partial<PromiseAnswer>) => void;
  errorFor: (field: string) => string | undefined;
}

/** What was promised: what a clock has counted is shown, what is measured at the end is asked. */
export function ReportPromises({ made, report, answer, errorFor }: ReportPromisesProps) {
  const counted = made.filter(({ isAskedInReport }) => !isAskedInReport);
  const asked = made.filter(({ isAskedInReport }) => isAskedInReport);
  if (made.length === 0) return null;
  return (
    <Panel title="What was promised">
      <div className="stack loose">
        {asked.map((one) => {
          const given = report.promises.find(({ position }) => position === one.position);
          if (given === undefined) return null;
          const row = { made: one.promise, answer: given, errorFor };
          return <PromiseVerdict key={one.position} {...row} onChange={(patch) => answer(one.position, patch)} />;
        })}
        {counted.length > 0 && (
          <div className="stack tight">
            <p className="small muted">Counted by its clock while the work went on: nothing to answer.</p>
            <ul>
              {counted.map((one) => (
                <li key={one.position}>
                  {madePromiseInWords(one)}: {one.outcome ? recordInWords(one.outcome) : 'never fell due'}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Panel>
  );
}
