export type DirectoryEntry = {
  id: string
  name: string
  shortName: string | null
  aliases: readonly string[]
  kind: string
  level: string
  parentId?: string | null
  /** its names as `foldName` gives them; folded here when left out */
  keys?: readonly string[]
}

/** The directory of a date, with its names folded once. */
export type Directory = { entries: readonly DirectoryEntry[]; byName: ReadonlyMap<string, readonly string[]> }
