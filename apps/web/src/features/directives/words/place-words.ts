type Place = { page: number | null; paragraph: number | null }

/** 'trang 3', 'trang 3–4', 'đoạn 14'; null when the file kept no places. */
export function placeWords(places: readonly Place[]): string | null {
  const pages = places.flatMap(({ page }) => page ?? [])
  if (pages.length > 0) return `trang ${ranges(pages)}`
  const paragraphs = places.flatMap(({ paragraph }) => paragraph ?? [])
  return paragraphs.length > 0 ? `đoạn ${ranges(paragraphs)}` : null
}

/** [3, 4, 5, 9] → '3–5, 9'. */
function ranges(given: readonly number[]): string {
  const sorted = [...new Set(given)].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const number of sorted) {
    const last = runs[runs.length - 1]
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ')
}
