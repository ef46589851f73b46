import type { FlexibleDate, TableRow } from '@bidwell/domain/brief-answers';
import { Inclusion } from '@bidwell/domain/question-set';
import { DateFlexibility } from '@bidwell/domain/schedule';
import type { ReactNode } from 'react';
import { formatDays } from '../../../ui/dates';
import { FactList, type Fact } from '../../../ui/fact-list';
import { FLEXIBILITY_WORDS } from '../job-words';
import type { Answered } from './answered-sections';
import { AnsweredTable } from './answered-table';
import { cellWords } from './cell-words';
import { INCLUSION_WORDS } from './inclusion-words';

interface AnsweredListProps {
  answered: readonly Answered[];
  currency: string;
  filesOf: (fileIds: readonly string[]) => ReactNode;
}

/** The answers of a section: facts line by line, services together, tables below. */
export function AnsweredList({ answered, currency, filesOf }: AnsweredListProps) {
  const tables = answered.filter(({ question }) => question.kind === 'table');
  const services = answered.filter(({ question }) => question.kind === 'inclusion');
  const facts = answered.filter(({ question: { kind } }) => kind !== 'table' && kind !== 'inclusion');
  return (
    <div className="stack">
      {facts.length + services.length > 0 && (
        <FactList
          facts={[
            ...facts.map((each) => ({ label: each.question.label, value: valueOf(each, currency, filesOf) })),
            ...serviceFacts(services),
          ]}
        />
      )}
      {tables.map(({ question, answer }) => (
        <AnsweredTable
          key={question.key}
          question={question}
          rows={answer as readonly TableRow[]}
          currency={currency}
        />
      ))}
    </div>
  );
}

function valueOf({ question, answer }: Answered, currency: string, filesOf: AnsweredListProps['filesOf']): ReactNode {
  if (question.kind === 'file') return filesOf(answer as readonly string[]);
  if (question.kind === 'choices') return (answer as readonly string[]).join(', ');
  if (question.kind === 'flexibleDate') return <Days days={answer as FlexibleDate} />;
  return <span className="prose">{cellWords(question, answer, currency)}</span>;
}

/** "Optional: Speakers, Décor": three lines say more than twenty. */
function serviceFacts(services: readonly Answered[]): (Fact | false)[] {
  return [Inclusion.IN, Inclusion.OPTIONAL, Inclusion.OUT].map((inclusion) => {
    const labels = services.filter(({ answer }) => answer === inclusion).map(({ question }) => question.label);
    return labels.length > 0 && { label: INCLUSION_WORDS[inclusion], value: labels.join(', ') };
  });
}

const FLEXIBILITY_KEYS = Object.fromEntries(
  Object.entries(DateFlexibility).map(([key, value]) => [value, key]),
) as Record<FlexibleDate['flexibility'], keyof typeof DateFlexibility>;

function Days({ days: { from, to, flexibility, alternates } }: { days: FlexibleDate }) {
  return (
    <>
      {from !== null && <div>{formatDays(from, to)}</div>}
      <div className={from === null ? undefined : 'small muted'}>
        {FLEXIBILITY_WORDS[FLEXIBILITY_KEYS[flexibility]]}
      </div>
      {alternates.map((span) => (
        <div key={`${span.from} ${span.to}`}>or {formatDays(span.from, span.to)}</div>
      ))}
    </>
  );
}
