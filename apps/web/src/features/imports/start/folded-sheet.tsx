import { SheetButtons, type SheetButtonsProps } from './sheet-buttons'
import styles from './start.module.css'

/** A list's sheet, folded away until wanted; nothing for whoever may neither read it in nor write it out. */
export function FoldedSheet(props: SheetButtonsProps) {
  const { mayImport, mayExport } = props
  if (!mayImport && !mayExport) return null
  return (
    <details className={styles.fold}>
      <summary>{mayImport ? 'Nhập, xuất bảng' : 'Xuất bảng'}</summary>
      <SheetButtons {...props} />
    </details>
  )
}
