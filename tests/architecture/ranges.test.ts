import { buildSchema, getNamedType, type DocumentNode, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { expect, test } from 'vitest';
import { clientDocuments } from '../support/worlds/client-documents.js';
import { text } from './tools.js';

/** What may be asked only together with the range that belongs to it. */
const RANGES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  SignalFigure: { value: ['low', 'high'], loyalValue: ['loyalLow', 'loyalHigh'] },
  SignalQuarter: { value: ['low', 'high'] },
  WinRate: { rate: ['interval'], lift: ['liftInterval'] },
};

const schema = buildSchema(text('libs/schema/schema.graphql'));

/** The figures that a document asks for alone, fragments included. */
function alone(document: DocumentNode): string[] {
  const info = new TypeInfo(schema);
  const found: string[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      SelectionSet({ selections }) {
        const type = getNamedType(info.getParentType())?.name ?? '';
        const asked = new Set(selections.flatMap((one) => (one.kind === 'Field' ? [one.name.value] : [])));
        for (const [figure, range] of Object.entries(RANGES[type] ?? {})) {
          if (asked.has(figure) && !range.every((bound) => asked.has(bound))) found.push(`${type}.${figure}`);
        }
      },
    }),
  );
  return found;
}

test('no page of the client asks for a figure without its range', async () => {
  const documents = await clientDocuments();
  expect(documents.flatMap(alone)).toEqual([]);
});

test('every such figure is of the schema, and is noticed when it stands alone', () => {
  for (const [type, figures] of Object.entries(RANGES)) {
    for (const [figure, range] of Object.entries(figures)) {
      const asks = (fields: string) => alone(parse(`fragment F on ${type} { ${fields} }`));
      expect(text('libs/schema/schema.graphql')).toContain(`type ${type} {`);
      expect(asks(figure)).toEqual([`${type}.${figure}`]);
      expect(asks(`${figure} ${range.map((bound) => `${bound}`).join(' ')}`)).toEqual([]);
    }
  }
});
