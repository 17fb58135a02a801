import type { Directory, DirectoryEntry } from './directory.ts'
import { expandCollective } from './expand-collective.ts'
import { foldName } from './fold-name.ts'
import { isNearName } from './near-name.ts'

const SHORTEST = 5

export type Resolution = {
  /** Organizations the mention names; empty when it names nobody known, or several at once. */
  organizationIds: string[]
  /** "các sở, ban, ngành", "UBND các xã": expanded only on the reviewer's choice. */
  collective: boolean
  /** Whom a collective phrase could mean, or whose name is nearest. */
  suggestions: { id: string; name: string }[]
}

/**
 * Makes the directory of a day from its entries.
 * @param committeeId where several agencies go by one name, as before a merger of provinces, those of this committee are meant
 */
export function makeDirectory(entries: readonly DirectoryEntry[], committeeId: string | null = null): Directory {
  const found = new Map<string, DirectoryEntry[]>()
  for (const entry of entries)
    for (const key of entry.keys ?? foldNames(entry)) {
      const named = found.get(key) ?? []
      if (!named.includes(entry)) found.set(key, [...named, entry])
    }
  const byName = new Map([...found].map(([key, named]) => [key, preferOwn(named, committeeId).map(({ id }) => id)]))
  return { entries, byName }
}

function preferOwn(named: DirectoryEntry[], committeeId: string | null): DirectoryEntry[] {
  if (named.length < 2 || committeeId === null) return named
  const own = named.filter(({ id, parentId }) => id === committeeId || parentId === committeeId)
  return own.length === 1 ? own : named
}

const foldNames = ({ name, shortName, aliases }: DirectoryEntry): string[] =>
  [name, ...(shortName ? [shortName] : []), ...aliases].map(foldName)

/** "UBND huyện Vĩnh Thuận": one body named, whether the directory knows it or not. */
const namesOneBody = (mention: string): boolean =>
  !/(?:^|\s)các\s/iu.test(mention) &&
  /(?:huyện|xã|phường|thị trấn|đặc khu|quận|thành phố|thị xã)\s+(?!Trung ương|thuộc)\p{Lu}/u.test(mention)

const committeesNamed =
  /^(?:chủ tịch\s+)?(?:ubnd|[uủ][ỷy] ban nhân dân)\s+các\s+(huyện|xã|phường|thị trấn|thành phố|thị xã)\s*:?\s+(\p{Lu}.+)$/iu

/** "UBND các huyện Vĩnh Thuận và U Minh Thượng" → the two committees it names; null for any other mention. */
function splitCommittees(mention: string): string[] | null {
  const [, unit, list] = committeesNamed.exec(mention.normalize('NFC').trim()) ?? []
  const names = list?.split(/\s*[,;]\s*|\s+và\s+/u).filter((name) => name !== '') ?? []
  return names.length > 0 && names.every((name) => /^\p{Lu}/u.test(name))
    ? names.map((name) => `UBND ${unit} ${name}`)
    : null
}

/** Finds whom an agency mention of a directive names. An ambiguous name resolves to nobody and suggests all. */
export function resolveMention(directory: Directory, mention: string): Resolution {
  const key = foldName(mention)
  const suggest = (entries: readonly DirectoryEntry[]) => entries.map(({ id, name }) => ({ id, name }))
  const named = splitCommittees(mention)?.map((name) => directory.byName.get(foldName(name)))
  if (named?.every((ids) => ids?.length === 1))
    return { organizationIds: named.flatMap((ids) => [...(ids ?? [])]), collective: false, suggestions: [] }
  const exact = directory.byName.get(key)
  if (exact?.length === 1) return { organizationIds: [...exact], collective: false, suggestions: [] }
  if (exact)
    return {
      organizationIds: [],
      collective: false,
      suggestions: suggest(directory.entries.filter((entry) => exact.includes(entry.id))),
    }
  const meant = namesOneBody(mention) ? null : expandCollective(directory, mention)
  if (meant) return { organizationIds: [], collective: true, suggestions: suggest(meant) }
  return { organizationIds: [], collective: false, suggestions: suggest(nearest(directory, key)) }
}

/** Names that contain the mention or are contained in it, and names that differ as recognition slips make them differ. */
function nearest(directory: Directory, key: string): DirectoryEntry[] {
  if (key.length < SHORTEST) return []
  const like = directory.entries.filter((entry) =>
    [entry.name, ...entry.aliases].some((name) => isNearName(foldName(name), key)),
  )
  if (like.length > 0) return like
  return directory.entries.filter((entry) => {
    const name = foldName(entry.name)
    return name.includes(key) || key.includes(name)
  })
}
