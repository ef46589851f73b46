interface Findable {
  name: string;
  summary: string;
  services: readonly string[];
}

/** How well a template answers what is typed: its name first, then how its name or its words contain it. Null: not at all. */
function rank(template: Findable, text: string): number | null {
  const name = template.name.toLowerCase();
  if (name.startsWith(text)) return 0;
  if (name.includes(text)) return 1;
  return [template.summary, ...template.services].join(' ').toLowerCase().includes(text) ? 2 : null;
}

/** The templates that answer what is typed, best first; all in their own order while nothing is typed. */
export function findTemplates<Template extends Findable>(templates: readonly Template[], typed: string): Template[] {
  const text = typed.trim().toLowerCase();
  if (text === '') return [...templates];
  return templates
    .map((template) => ({ template, place: rank(template, text) }))
    .filter((found): found is { template: Template; place: number } => found.place !== null)
    .sort((one, other) => one.place - other.place)
    .map(({ template }) => template);
}
