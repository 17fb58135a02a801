/** What the bundler says of a script: whose it is, and what must be there for it to run. */
export type BuiltScript = {
  fileName: string
  isEntry: boolean
  facadeModuleId?: string | null
  moduleIds: readonly string[]
  imports: readonly string[]
  /** style sheets */
  styles: readonly string[]
}

const needed = [
  /\/src\/routes\/_app\/so-theo-doi\./,
  /\/src\/routes\/_app\.tsx/,
  /\/registers\/waiting\/send-when-online\.ts$/,
  /\/ui\/feedback\/notification-host\.tsx$/,
]

const isNeeded = ({ isEntry, facadeModuleId, moduleIds }: BuiltScript): boolean =>
  isEntry || [facadeModuleId ?? '', ...moduleIds].some((id) => needed.some((pattern) => pattern.test(id)))

/**
 * Paths of this application's own files that a reload without connection needs: its frame and the forms of registers, with all they
 * import at once. Sorted; what is loaded only later, as maps and charts, is left out.
 */
export function listOfflineFiles(scripts: readonly BuiltScript[]): string[] {
  const byName = new Map(scripts.map((script) => [script.fileName, script]))
  const found = new Set<string>()
  const add = (script: BuiltScript): void => {
    if (found.has(script.fileName)) return
    found.add(script.fileName)
    for (const style of script.styles) found.add(style)
    for (const name of script.imports) {
      const imported = byName.get(name)
      if (imported) add(imported)
    }
  }
  for (const script of scripts) if (isNeeded(script)) add(script)
  return [...found].map((name) => `/${name}`).sort()
}
