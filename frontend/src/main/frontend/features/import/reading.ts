import type { SheetImportPartsFragment } from 'Frontend/graphql/SheetImportParts';

type Fields = SheetImportPartsFragment['fields'];

/** Which field each column is read as, by the column's place; a column that is not named is left out. */
export type Assignment = Readonly<Record<number, string>>;

/** How a sheet is read: its columns, what comes first in a date, in which zone its times were written. */
export interface Reading {
  readonly columns: Assignment;
  /** Empty where dates begin with the year. */
  readonly datePattern: string;
  /** Empty for the estate's own. */
  readonly zone: string;
}

/** The proposal of the server as a first reading. */
export function proposedReading(sheet: Pick<SheetImportPartsFragment, 'mapping'>): Reading {
  return {
    columns: Object.fromEntries(sheet.mapping.map(({ column, field }) => [column, field])),
    datePattern: '',
    zone: '',
  };
}

/** Reads one column as another field, or leaves it out. */
export function assigned(columns: Assignment, column: number, field: string): Assignment {
  const others = Object.entries(columns).filter(([place]) => Number(place) !== column);
  return Object.fromEntries(field === '' ? others : [...others, [String(column), field]]);
}

/** Fields that a row needs and no column gives. */
export function missingFields(columns: Assignment, fields: Fields): Fields {
  const given = Object.values(columns);
  return fields.filter(({ name, required }) => required && !given.includes(name));
}

/** Fields that more than one column would give. */
export function doubledFields(columns: Assignment, fields: Fields): Fields {
  const given = Object.values(columns);
  return fields.filter(({ name }) => given.filter((each) => each === name).length > 1);
}

/** What the server is told of a reading. */
export function readingInput(importId: string, { columns, datePattern, zone }: Reading) {
  return {
    importId,
    mapping: Object.entries(columns).map(([column, field]) => ({ column: Number(column), field })),
    ...(datePattern ? { datePattern } : {}),
    ...(zone ? { zone } : {}),
  };
}
