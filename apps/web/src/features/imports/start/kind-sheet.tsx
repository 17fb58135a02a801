import { useQuery } from '@tanstack/react-query'
import { sheetKindsQuery } from '../import-queries'
import { FoldedSheet } from './folded-sheet'
import type { SheetButtonsProps } from './sheet-buttons'

export type KindSheetProps = Pick<SheetButtonsProps, 'kind' | 'what' | 'on'>

/** The sheet of a list by its kind, with what the person may do with it. */
export function KindSheet({ kind, ...rest }: KindSheetProps) {
  const { data } = useQuery(sheetKindsQuery)
  const may = data?.items.find(({ code }) => code === kind)?.may
  return may ? <FoldedSheet kind={kind} mayImport={may.import} mayExport={may.export} {...rest} /> : null
}
