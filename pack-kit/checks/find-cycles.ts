/** Circles of codes that hang on one another: each once, from the code met first, which ends it too. */
export function findCycles(behind: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const cycles: string[][] = []
  const visit = (code: string, path: readonly string[]): void => {
    const at = path.indexOf(code)
    if (at >= 0) cycles.push([...path.slice(at), code])
    if (at >= 0 || done.has(code)) return
    for (const next of behind.get(code) ?? []) visit(next, [...path, code])
    done.add(code)
  }
  for (const code of behind.keys()) visit(code, [])
  return cycles
}
