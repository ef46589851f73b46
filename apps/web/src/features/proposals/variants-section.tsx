import type { Asked } from '@bidwell/domain/content-problems';
import type { ProposalContent } from '@bidwell/domain/proposal-content';
import { Button } from '../../ui/button';
import type { FieldProblem } from '../../ui/field-problem';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import type { DraftVariant } from './draft';
import { newKey } from './draft-rows';
import { focusLater } from './focus-later';
import { LinesSection } from './lines-section';
import { LIMITS } from './sections';
import type { DraftHandle } from './use-draft';
import styles from './parts.module.css';

interface VariantsSectionProps {
  handle: DraftHandle;
  content: ProposalContent;
  asked: Asked;
  headCount: number | null;
  problems: readonly FieldProblem[];
}

/** Other offers beside the main one: compared in columns of their own. */
export function VariantsSection({ handle, content, asked, headCount, problems }: VariantsSectionProps) {
  const { variants } = handle.draft;
  const add = () => {
    const lines = handle.now().lines.map((line) => (line.lineId === null ? { ...line, key: newKey() } : line));
    handle.addRow('variants', { key: newKey(), title: '', words: '', lines });
    focusLater(`variants.${variants.length}.title`);
  };
  const remove = (variant: DraftVariant) => {
    handle.removeRow('variants', variant.key);
    say(`Removed ${variant.title || 'the variant'}.`, { label: 'Undo', run: () => handle.addRow('variants', variant) });
  };
  const errorFor = (field: string) => problems.find((problem) => problem.field === field)?.message;
  return (
    <div className="stack">
      <p className="muted small">
        Another way to do it, with its own prices: shown beside your main offer. It begins as a copy of your lines.
      </p>
      {variants.map((variant, index) => (
        <section key={variant.key} className={styles.variant} aria-label={variant.title || `Variant ${index + 1}`}>
          <TextField
            name={`variants.${index}.title`}
            label="What this variant is called"
            value={variant.title}
            onChange={(title) => handle.changeRow('variants', variant.key, { title })}
            error={errorFor(`variants.${index}.title`)}
          />
          <TextArea
            name={`variants.${index}.words`}
            label="What is different"
            rows={3}
            limit={LIMITS.text}
            value={variant.words}
            onChange={(words) => handle.changeRow('variants', variant.key, { words })}
            error={errorFor(`variants.${index}.words`)}
          />
          <LinesSection
            path={`variants.${index}.lines`}
            caption={`Lines of ${variant.title || `variant ${index + 1}`}`}
            lines={variant.lines}
            content={{ currency: content.currency, lines: content.variants[index]?.lines ?? [] }}
            requiredLines={asked.lines}
            headCount={headCount}
            problems={problems}
            onLines={(lines) => handle.changeRow('variants', variant.key, { lines })}
          />
          <div>
            <Button look="plain" isCompact onClick={() => remove(variant)}>
              Remove {variant.title || `variant ${index + 1}`}
            </Button>
          </div>
        </section>
      ))}
      {variants.length < LIMITS.variants && (
        <div>
          <Button isCompact onClick={add}>
            Add a variant
          </Button>
        </div>
      )}
    </div>
  );
}
