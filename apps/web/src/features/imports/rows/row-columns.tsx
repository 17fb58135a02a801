import type { SheetImport, SheetImportRow } from '../../../api/operations'
import type { DataColumn } from '../../../ui/data/data-column'
import { CheckField } from '../../../ui/fields/check-field'
import type { Verdict } from '../import-queries'
import { cellWords, outcomeWords } from '../import-words'
import { RowChanges } from './row-changes'
import { RowFacts } from './row-facts'
import { RowMessages } from './row-messages'

type RowColumns = {
  columns: SheetImport['columns']
  verdict: Verdict
  /** Absent where rows cannot be chosen. */
  onChoose?: (number: number, chosen: boolean) => void
}

/** What stands beside the name of a row. */
const contentHeaders: Readonly<Record<Verdict, string>> = {
  new: 'Nội dung trong bảng',
  differs: 'Đang có và trong bảng',
  same: 'Nội dung đang có',
  error: 'Lỗi',
}

/** The column by which a row is known: its name, else its first. */
const nameColumn = (columns: SheetImport['columns']) => columns.find(({ key }) => key === 'name') ?? columns[0]

export function rowColumns({ columns, verdict, onChoose }: RowColumns): DataColumn<SheetImportRow>[] {
  const name = nameColumn(columns)
  const others = columns.filter((column) => column !== name)
  const choose: DataColumn<SheetImportRow> = {
    key: 'choose',
    header: 'Ghi',
    width: '3.5rem',
    onCard: 'bare',
    cell: (row) => (
      <CheckField
        id={`dong-${row.number}`}
        label={<span className="visually-hidden">Ghi dòng {row.number}</span>}
        checked={row.chosen}
        disabled={row.outcome !== null}
        onChange={(chosen) => onChoose?.(row.number, chosen)}
      />
    ),
  }
  return [
    ...(onChoose ? [choose] : []),
    { key: 'number', header: 'Dòng', width: '4.5rem', align: 'end', cell: ({ number }) => number },
    {
      key: 'name',
      header: name?.header ?? 'Nội dung',
      width: '20rem',
      primary: true,
      cell: (row) => cellWords(name ? row.cells[name.key] : null) || '(trống)',
    },
    {
      key: 'content',
      header: contentHeaders[verdict],
      onCard: 'bare',
      cell: (row) => (
        <>
          <RowMessages row={row} columns={columns} isError={verdict === 'error'} />
          {verdict === 'differs' ? <RowChanges row={row} columns={columns} /> : <RowFacts row={row} columns={others} />}
          {row.outcome ? <p>{outcomeWords[row.outcome]}.</p> : null}
        </>
      ),
    },
  ]
}
