import { useQuery } from '@tanstack/react-query'
import { sheetKindsQuery } from '../import-queries'
import { SheetButtons, type SheetButtonsProps } from './sheet-buttons'
import styles from './start.module.css'

export type KindSheetProps = Pick<SheetButtonsProps, 'kind' | 'what' | 'on'>

/** A list's sheet, folded away until wanted; nothing for whoever may neither read it in nor write it out. */
export function KindSheet({ kind, ...rest }: KindSheetProps) {
  const { data } = useQuery(sheetKindsQuery)
  const may = data?.items.find(({ code }) => code === kind)?.may
  if (!may) return null
  return (
    <details className={styles.fold}>
      <summary>{may.import ? 'Nhập, xuất bảng' : 'Xuất bảng'}</summary>
      <SheetButtons kind={kind} mayImport={may.import} mayExport={may.export} {...rest} />
    </details>
  )
}
