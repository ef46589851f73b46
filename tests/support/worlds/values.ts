import fc from 'fast-check';
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { offer } from '../proposing.js';
import type { Template } from './template.js';

/** Draws a value: fast-check decides, so that a seed tells the whole story. */
export type Draw = <T>(...choices: readonly T[]) => T;

/** A fast-check arbitrary made of imperative draws. */
export function drawn<T>(make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((generate) => {
    const draw: Draw = (...choices) => choices[generate(fc.nat, { max: choices.length - 1 })] as never;
    return make(draw);
  });
}

/** A value for an argument or a field of an input, mostly one that leads somewhere. */
export function valueOf(
  { name, type }: Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>,
  template: Template,
  draw: Draw,
): unknown {
  return valueOfType(type, name, template, draw);
}

function valueOfType(type: GraphQLInputType, name: string, template: Template, draw: Draw): unknown {
  if (isNonNullType(type)) return presentValue(type.ofType as GraphQLInputType, name, template, draw);
  return draw(true, true, false) ? presentValue(type, name, template, draw) : null;
}

function presentValue(type: GraphQLInputType, name: string, template: Template, draw: Draw): unknown {
  if (isNonNullType(type)) return presentValue(type.ofType as GraphQLInputType, name, template, draw);
  if (isListType(type))
    return Array.from({ length: draw(0, 1, 2) }, () =>
      presentValue(type.ofType as GraphQLInputType, name, template, draw),
    );
  if (isEnumType(type)) return draw(...type.getValues().map((value) => value.name));
  if (isInputObjectType(type)) return inputOf(type.name, Object.values(type.getFields()), template, draw);
  return scalarOf(type.name, name, template, draw);
}

/** A whole proposal is drawn whole: made of parts at random it would hardly ever be one. */
function inputOf(typeName: string, fields: readonly GraphQLInputField[], template: Template, draw: Draw): object {
  if (typeName === 'ProposalContentInput' && draw(true, true, true, false)) {
    return offer(draw(...template.openJobs), draw(1_000, 1_001, 2_500), draw('Plain words.', 'Other words.', ' '));
  }
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, template, draw)]));
}

function scalarOf(typeName: string, name: string, template: Template, draw: Draw): unknown {
  if (typeName === 'ID') return name === 'templateId' ? draw('blank', 'offsite', 'none') : draw(...template.ids);
  if (typeName === 'Int') return name === 'first' ? draw(1, 2, 5, 100, 0) : draw(0, 1, 2, 3);
  if (typeName === 'Float') return draw(0, 1, 2.5, 10);
  if (typeName === 'Boolean') return draw(true, false);
  if (typeName === 'DateTime') return draw('2026-01-01T00:00:00Z', '2031-01-01T00:00:00.000Z');
  if (typeName === 'CalendarDate') return draw('2026-01-01', '2031-06-30');
  if (typeName === 'MinorUnits') return draw(0, 100, 12_345);
  return draw('', 'words', 'Offsite', 'Rival', '%', "'; select 1; --");
}
