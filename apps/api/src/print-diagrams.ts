import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engagementLifecycle } from '@bidwell/domain/engagement-lifecycle';
import { changeLifecycle } from '@bidwell/domain/engagement-change';
import { troubleLifecycle } from '@bidwell/domain/engagement-trouble';
import { jobLifecycle } from '@bidwell/domain/job-lifecycle';
import { printDiagram } from '@bidwell/domain/lifecycle';
import { promiseLife } from '@bidwell/domain/promise-life';
import { proposalLifecycle } from '@bidwell/domain/proposal-lifecycle';

const BEGIN = '<!-- printed from libs/domain: begin -->';
const END = '<!-- printed from libs/domain: end -->';

/** The state diagrams, printed from the very tables that decide. */
export function diagrams(): string {
  const block = (title: string, diagram: string) => `**${title}**\n\n\`\`\`mermaid\n${diagram.trimEnd()}\n\`\`\`\n`;
  return [
    block('A job', printDiagram(jobLifecycle)),
    block('A proposal', printDiagram(proposalLifecycle)),
    block('An engagement', printDiagram(engagementLifecycle)),
    block('One time that a promise falls due', printDiagram(promiseLife)),
    block('A change of awarded work', printDiagram(changeLifecycle)),
    block('Awarded work in trouble', printDiagram(troubleLifecycle)),
  ].join('\n');
}

/** A document with the diagrams between its two marks brought up to date. */
export function withDiagrams(document: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The document needs the marks ${BEGIN} and ${END}.`);
  return `${before}${BEGIN}\n\n${diagrams()}\n${END}${after}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? 'docs/architecture.md';
  writeFileSync(path, withDiagrams(readFileSync(path, 'utf8')));
}
