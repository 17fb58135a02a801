export type DirectoryEntry = {
  id: string
  name: string
  shortName: string | null
  aliases: readonly string[]
  kind: string
  level: string
}

/** The directory of a date, with its names folded once. */
export type Directory = { entries: readonly DirectoryEntry[]; byName: ReadonlyMap<string, readonly string[]> }
