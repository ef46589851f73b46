import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class FigureColumn {
  @Field()
  header: string;

  @Field({ description: 'Whether its cells are numbers.' })
  isNumber: boolean;
}

@ObjectType({ description: 'One question of the page, answered by a finding and a table.' })
export class FigureSection {
  @Field({ description: 'The finding, in words.' })
  title: string;

  @Field({ description: 'What is counted, over what; and what was merged or left out, and why.' })
  summary: string;

  @Field(() => [FigureColumn])
  columns: FigureColumn[];

  @Field(() => [[String]], { description: 'Row by row, a cell a column; numbers as plain digits, nothing as nothing.' })
  rows: string[][];
}

/** A cell as it is worked out: null is nothing. */
export type FigureCell = string | number | null;

/** A section of plain cells. A column is one of numbers if any of its cells is one. */
export function sectionOf(
  title: string,
  summary: string,
  heads: readonly string[],
  rows: readonly (readonly FigureCell[])[],
): FigureSection {
  return {
    title,
    summary,
    columns: heads.map((header, place) => ({ header, isNumber: rows.some((row) => typeof row[place] === 'number') })),
    rows: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  };
}

/** So many digits behind the point; nothing stays nothing. */
export function rounded(value: number | null | undefined, digits: number): number | null {
  return value == null ? null : Number(value.toFixed(digits));
}
