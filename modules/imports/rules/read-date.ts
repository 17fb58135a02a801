const forms: readonly [RegExp, (parts: string[]) => [year: string, month: string, day: string]][] = [
  [
    /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/iu,
    ([day = '', month = '', year = '']) => [year, month, day],
  ],
  [
    /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu,
    ([day = '', month = '', year = '']) => [year, month, day],
  ],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/u, ([year = '', month = '', day = '']) => [year, month, day]],
]

/**
 * A day as people type it: "1/7/2025" is 1 July; also 01.07.2025, 1-7-2025, "ngày 1 tháng 7 năm 2025" and 2025-07-01.
 * Null for anything else, also for a day that no calendar has, such as 31/02/2025.
 */
export function readDate(text: string): string | null {
  for (const [form, toParts] of forms) {
    const match = form.exec(text.trim())
    if (match) return toDay(toParts(match.slice(1)))
  }
  return null
}

function toDay([year, month, day]: [string, string, string]): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  const isThere = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
  return isThere && year >= '1800' && year <= '2200' ? written : null
}
