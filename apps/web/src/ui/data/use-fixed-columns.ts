import { type RefObject, useEffect, useState } from 'react'

/** What each column came out as, as a share of the whole; null where the table stands as cards. */
function measure(table: HTMLTableElement | null): string[] | null {
  if (table === null || getComputedStyle(table).display !== 'table' || table.offsetWidth === 0) return null
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')]
  return heads.map((head) => `${((100 * head.offsetWidth) / table.offsetWidth).toFixed(3)}%`)
}

/**
 * Widths of a table's columns as they came out of its first rows: with them the table no longer measures every row it has, nor changes
 * its columns with the rows in sight. null while it is short, or stands as cards.
 * @param columnsKey other columns are measured anew
 */
export function useFixedColumns(
  table: RefObject<HTMLTableElement | null>,
  isLong: boolean,
  columnsKey: string,
): readonly string[] | null {
  const [measured, setMeasured] = useState<{ columnsKey: string; widths: readonly string[] } | null>(null)
  const isKnown = measured?.columnsKey === columnsKey
  useEffect(() => {
    if (!isLong || isKnown) return
    const frame = requestAnimationFrame(() => {
      const widths = measure(table.current)
      if (widths) setMeasured({ columnsKey, widths })
    })
    return () => cancelAnimationFrame(frame)
  }, [table, isLong, isKnown, columnsKey])
  return isLong && isKnown ? measured.widths : null
}
