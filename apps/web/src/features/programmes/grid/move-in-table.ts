const steps: Readonly<Record<string, readonly [row: number, cell: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where an arrow leads from a cell: over rows and cells without anything to open, to the next that has. Null at the edge. */
export function nextCell(
  opens: readonly (readonly boolean[])[],
  [row, cell]: readonly [number, number],
  key: string,
): readonly [number, number] | null {
  const step = steps[key]
  if (!step) return null
  let [at, over] = [row + step[0], cell + step[1]]
  while (at >= 0 && at < opens.length && over >= 0 && over < Math.max(...opens.map((one) => one.length))) {
    if (opens[at]?.[over]) return [at, over]
    at += step[0]
    over += step[1]
  }
  return null
}

/** Arrows walk the cells of a table that can be opened, as in a sheet. */
export function moveInTable(event: {
  key: string
  target: EventTarget
  currentTarget: Element
  preventDefault(): void
}) {
  if (!(event.key in steps) || !(event.target instanceof HTMLElement)) return
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')])
  const row = rows.findIndex((cells) => cells.some((one) => one.contains(event.target as Node)))
  const cell = rows[row]?.findIndex((one) => one.contains(event.target as Node)) ?? -1
  if (row < 0 || cell < 0) return
  const opens = rows.map((cells) => cells.map((one) => one.querySelector('a') !== null))
  const next = nextCell(opens, [row, cell], event.key)
  if (!next) return
  event.preventDefault()
  rows[next[0]]?.[next[1]]?.querySelector('a')?.focus()
}
