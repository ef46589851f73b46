// The page of proofs: what is promised, what was found, when, and how to see it again.

/**
 * @typedef {{ name: string, promise: string, how: string, not: string }} Promised
 * @typedef {{ clause: string, words: string, proofs: string[], by: string }} Clause
 * @typedef {{ proofs: Promised[], annexIV: Clause[], notProtected: string[] }} Registry
 * @typedef {{ says: string, value: number, bar: string | null, isMet: boolean }} Figure
 * @typedef {object} ProofRecord
 * @property {string} name
 * @property {number} seed
 * @property {number | null} passed
 * @property {number | null} of
 * @property {{ caught: number, of: number } | null} planted
 * @property {Figure[]} figures
 * @property {string[]} shortfalls
 * @property {string} at
 * @property {number} took seconds
 * @property {string} commit
 * @property {{ cores: number, node: string }} machine
 */

/**
 * @param {Registry} registry @param {ProofRecord[]} records of full size
 * @returns {string} Markdown
 */
export function proofPage(registry, records) {
  const found = new Map(records.map((record) => [record.name, record]));
  return `${[
    INTRODUCTION,
    summary(registry, found),
    '## One by one',
    ...registry.proofs.map((promised) => section(promised, found.get(promised.name))),
    '## What is not protected',
    ...notProtected(registry),
  ].join('\n\n')}\n`;
}

/**
 * The sheet of the seven clauses that EU law sets for devices that receive tenders.
 * @param {Registry} registry @param {ProofRecord[]} records of full size
 * @returns {string} Markdown
 */
export function annexPage({ annexIV }, records) {
  const found = new Map(records.map((record) => [record.name, record]));
  const rows = annexIV.map(({ clause, words, by, proofs }) => {
    const shown = proofs.map((name) => {
      const record = found.get(name);
      return `[${name}](../proof.md#${name}): ${record ? `${inShort(record)} (${record.at.slice(0, 10)})` : 'not run at full size yet'}`;
    });
    return `| (${clause}) | ${words} | ${by} | ${shown.join('<br>')} |`;
  });
  return `${[ANNEX, ['| | what is asked | how | shown by |', '| --- | --- | --- | --- |', ...rows].join('\n')].join('\n\n')}\n`;
}

const ANNEX = `# Electronic receipt: the seven clauses of Annex IV to Directive 2014/24/EU

<!-- printed by \`npm run prove\` from docs/proof and tests/proofs/proofs.json: not edited by hand -->

The clauses in short; the law's own words count. \`npm run prove\` runs every proof again.`;

const INTRODUCTION = `# What is promised, and what shows it

<!-- printed by \`npm run prove\` from docs/proof and tests/proofs/proofs.json: not edited by hand -->

\`npm run prove\` shows all of it again at full size, \`npm run prove -- NAME\` one of it; \`npm test\` runs most of it at a small
size. Each test that looks for a leak or a fault first has to notice faults planted on purpose. With the seed, a run is repeated:
\`PROOF_SEED=seed npm run prove -- NAME\`. How it is built: [SECURITY.md](../SECURITY.md).`;

/** @param {Registry} registry @param {Map<string, ProofRecord>} found */
function summary(registry, found) {
  const rows = registry.proofs.map(({ name, promise }) => {
    const record = found.get(name);
    return `| [${name}](#${name}) | ${promise} | ${record ? inShort(record) : 'not run at full size yet'} | ${record ? record.at.slice(0, 10) : ''} |`;
  });
  return ['| proof | what is promised | found | on |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** @param {ProofRecord} record */
function inShort({ passed, of, planted, figures, shortfalls }) {
  const words = [
    ...(of === null ? [] : [`${number(passed ?? 0)} of ${number(of)}`]),
    ...(planted === null ? [] : [`${planted.caught} of ${planted.of} planted faults noticed`]),
    ...(of === null && figures[0] ? [`${figures[0].says}: ${number(figures[0].value)}`] : []),
    ...(shortfalls.length === 0 ? [] : ['falls short, see below']),
  ];
  return words.join('; ');
}

/** @param {Promised} promised @param {ProofRecord | undefined} record */
function section({ name, promise, how, not }, record) {
  const lines = [`### ${name}`, `**${promise}** ${how}${not === '' ? '' : ` *Not protected:* ${not}`}`];
  if (!record) return [...lines, 'Not run at full size yet.'].join('\n\n');
  const measured = [
    ...(record.of === null ? [] : [`- ${number(record.passed ?? 0)} of ${number(record.of)} cases as promised`]),
    ...(record.planted === null ? [] : [`- ${record.planted.caught} of ${record.planted.of} planted faults noticed`]),
    ...figureLines(record.figures),
    ...record.shortfalls.map((words) => `- Falls short: ${words}`),
  ];
  const { at, took, seed, commit, machine } = record;
  const when = `${at.slice(0, 16).replace('T', ' ')} UTC, ${took} s, ${machine.cores} cores, Node ${machine.node}, commit ${commit}`;
  return [...lines, measured.join('\n'), `\`PROOF_SEED=${seed} npm run prove -- ${name}\` (${when})`].join('\n\n');
}

/** What was measured several times is one line. @param {Figure[]} figures @returns {string[]} */
function figureLines(figures) {
  const alike = /** @param {Figure} one */ (one) =>
    figures.filter(({ says, bar }) => says === one.says && bar === one.bar);
  return figures
    .filter((one) => alike(one)[0] === one)
    .map((one) => {
      const values = alike(one).map(({ value }) => value);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const times = values.length === 1 ? '' : `, ${values.length} times`;
      const found = least === most ? number(least) : `${number(least)} to ${number(most)}`;
      return `- ${one.says}${times}: ${found}${one.bar === null ? '' : ` (has to be ${one.bar})`}`;
    });
}

/** @param {Registry} registry */
function notProtected({ proofs, notProtected: more }) {
  const all = [...more, ...proofs.filter(({ not }) => not !== '').map(({ name, not }) => `${not} (${name})`)];
  return [all.map((words) => `- ${words}`).join('\n')];
}

/** @param {number} value */
function number(value) {
  return value.toLocaleString('en', { maximumFractionDigits: 3 });
}
