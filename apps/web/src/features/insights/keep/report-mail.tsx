import { useMutation } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { formatInstant } from '../../../ui/dates';
import { RadioGroup } from '../../../ui/radio-group';

const ReportMail_Query = graphql(`
  fragment ReportMail on Query {
    insightMail {
      every
      nextAt
    }
  }
`);

const SetInsightMailMutation = graphql(`
  mutation SetInsightMail($every: ReportRhythm) {
    setInsightMail(every: $every) {
      every
      nextAt
    }
  }
`);

const CHOICES = [
  { value: 'never', label: 'Never' },
  { value: 'WEEK', label: 'Every Monday' },
  { value: 'MONTH', label: 'On the first of a month' },
] as const;

/** How often a mail says what changed. */
export function ReportMail({ wish }: { wish: FragmentType<typeof ReportMail_Query> }) {
  const { every, nextAt } = readFragment(ReportMail_Query, wish).insightMail;
  const [, set] = useMutation(SetInsightMailMutation);
  return (
    <section className="stack tight" aria-labelledby="report-mail">
      <h3 id="report-mail">A mail that says what changed</h3>
      <RadioGroup
        name="reportMail"
        label="How often"
        hint="In words, with ranges. Mostly it will say: no change that we could tell from chance."
        isInline
        value={every ?? 'never'}
        choices={CHOICES}
        onChange={(value) => void set({ every: value === 'never' ? null : value })}
      />
      {nextAt !== null && <p className="muted small">The next one: {formatInstant(nextAt)}.</p>}
    </section>
  );
}
