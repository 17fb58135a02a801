import { Button, type ButtonProps } from '../../ui/actions/button'
import { sheetHref } from './sheet-href'

export type ExportButtonProps = Pick<ButtonProps, 'size' | 'variant'> & {
  /** Address of the list's sheet. */
  path: string
  /** What the list is narrowed to. */
  query: Record<string, unknown>
}

/** The list as it is seen, with the same conditions in the same order, as a workbook. */
export const ExportButton = ({ path, query, ...look }: ExportButtonProps) => (
  <Button {...look} href={sheetHref(path, { ...query, format: 'xlsx' })}>
    Xuất XLSX
  </Button>
)
