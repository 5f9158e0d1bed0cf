/** The sum of one column. */
export function sum<Column extends string>(rows: readonly Readonly<Record<Column, number>>[], column: Column): number {
  return rows.reduce((total, row) => total + row[column], 0);
}

/** A number as people read it: `12,508`. */
export function figure(value: number): string {
  return value.toLocaleString("en");
}
