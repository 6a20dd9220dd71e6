import type { ReactNode } from "react"
import { cx } from "../lib/cx"

/** Folding sets `display: block`, which makes some readers forget the table: explicit roles keep it one. */
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  head: { role: "columnheader" },
  cell: { role: "cell" },
  rowHead: { role: "rowheader" },
} as const

export type Column<Row> = {
  key: string
  label: string
  /** The label is for screen readers only, as over a column of links. */
  labelHidden?: boolean
  /** Folded, the value speaks for itself: no label beside it. */
  unlabelled?: boolean
  numeric?: boolean
  cell: (row: Row) => ReactNode
}

/**
 * A ledger. Below 48rem each row folds into label and value pairs. The column named by `headColumn` heads its row.
 */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  headColumn,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  headColumn: string
}) {
  return (
    <table className="table table--fold" {...ROLES.table}>
      <caption className="vh">{caption}</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {columns.map(({ key, label, labelHidden, numeric }) => (
            <th key={key} scope="col" className={cx(numeric && "r")} {...ROLES.head}>
              {labelHidden ? <span className="vh">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...ROLES.row}>
            {columns.map((column) => (
              <Cell key={column.key} row={row} column={column} isHead={column.key === headColumn} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<Row>({ row, column, isHead }: { row: Row; column: Column<Row>; isHead: boolean }) {
  if (isHead) {
    return (
      <th scope="row" {...ROLES.rowHead}>
        {column.cell(row)}
      </th>
    )
  }
  return (
    <td
      className={cx(column.numeric && "r")}
      data-l={(column.labelHidden ?? column.unlabelled) ? undefined : column.label}
      {...ROLES.cell}
    >
      {/* One element: folded, the cell is a grid of label and value. */}
      <div>{column.cell(row)}</div>
    </td>
  )
}
