import { Button } from '../../../ui/actions/button'
import { type ExportQuery, exportHref } from './export-href'

export type ExportListButtonProps = { query: ExportQuery }

/** The list as it is seen, with the same conditions in the same order, as a sheet that can be read in again. */
export const ExportListButton = ({ query }: ExportListButtonProps) => (
  <Button size="sm" variant="quiet" href={exportHref(query, 'xlsx')}>
    Xuất XLSX
  </Button>
)
