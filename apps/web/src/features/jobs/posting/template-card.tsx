import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { counted } from '../../../ui/numbers';
import styles from './posting.module.css';

const TemplateCardFragment = graphql(`
  fragment TemplateCard on JobTemplate {
    id
    name
    summary
    categoryName
    lines {
      title
    }
    criteria {
      title
    }
  }
`);

interface TemplateCardProps {
  template: FragmentType<typeof TemplateCardFragment>;
  /** The one that Enter takes. */
  isFirst: boolean;
  isBusy: boolean;
  onStart: () => void;
}

/** One template to start from. */
export function TemplateCard({ template, isFirst, isBusy, onStart }: TemplateCardProps) {
  const { name, summary, categoryName, lines, criteria } = readFragment(TemplateCardFragment, template);
  return (
    <button
      type="button"
      className={styles.template}
      data-first={isFirst || undefined}
      aria-busy={isBusy || undefined}
      onClick={() => !isBusy && onStart()}
    >
      <span className={styles.templateName}>{name}</span>
      <span className="small">{summary}</span>
      <span className="small muted">
        {[
          categoryName,
          lines.length > 0 && counted(lines.length, 'line'),
          counted(criteria.length, 'criterion', 'criteria'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {isFirst && <mark className="small">Enter takes this one</mark>}
    </button>
  );
}
