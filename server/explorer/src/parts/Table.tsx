import { type ReactNode, useId } from "react";

interface TableProps {
  caption: ReactNode;
  columns: readonly string[];
  /** The cells of each row; the first is its heading. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A table that scrolls by itself where it is wider than the page. */
export function Table({ caption, columns, rows }: TableProps) {
  const name = useId();
  return (
    // A region that scrolls must be reached by keyboard.
    <div className="table" role="region" aria-labelledby={name} tabIndex={0}>
      <table>
        <caption id={name}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [heading, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{heading}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
