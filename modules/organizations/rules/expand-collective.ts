import type { Directory, DirectoryEntry } from './directory.ts'
import { foldName } from './fold-name.ts'

type Collective = { pattern: RegExp; includes(entry: DirectoryEntry): boolean }

const isCommittee = (entry: DirectoryEntry, level: string): boolean =>
  entry.kind === 'people_committee' && entry.level === level
const DISTRICT = 'huyện|quận|thị xã'
const COMMUNE = 'xã|phường|thị trấn|đặc khu'
/** The provincial police and army answer the call to "sở, ban, ngành" like departments do. */
const isDepartment = (entry: DirectoryEntry): boolean => entry.level === 'province' && entry.kind === 'department'

/** Collective phrases on folded names, and whom of the directory they could mean; the first that fits counts. */
const COLLECTIVES: readonly Collective[] = [
  {
    pattern: new RegExp(
      `^(?:ubnd |hđnd )?(?:các |cấp )?(?:${COMMUNE})(?=$| (?:${COMMUNE}|thuộc|trên|liên|có|trực))|^(?:ubnd )?cấp xã`,
      'u',
    ),
    includes: (entry) => isCommittee(entry, 'commune'),
  },
  {
    pattern: new RegExp(`^(?:ubnd |hđnd )?(?:các |cấp )?(?:${DISTRICT})(?=$| )`, 'u'),
    includes: (entry) => isCommittee(entry, 'district') || isCommittee(entry, 'commune'),
  },
  {
    pattern: /^(?:các |chính quyền )?địa phương|^ubnd (?:các|cấp|các cấp)/u,
    includes: (entry) => isCommittee(entry, 'district') || isCommittee(entry, 'commune'),
  },
  {
    pattern:
      /^(?:tất cả |toàn thể )?(?:các )?(?:sở|ban|ngành|cơ quan|đơn vị)(?=$| (?:sở|ban|ngành|cơ quan|đơn vị|đoàn thể|địa phương|liên quan|có|cấp|chuyên|trực|thuộc|trên))/u,
    includes: isDepartment,
  },
]

/** Levels named together: "các huyện, thành phố" has districts, "các xã, phường" communes; with districts gone, communes. */
function levelsOf(entries: DirectoryEntry[], key: string): DirectoryEntry[] {
  const districts = entries.filter((entry) => entry.level === 'district')
  const communesToo = /(?:^| )(?:xã|phường|thị trấn|đặc khu|địa phương|các cấp)(?= |$)/u.test(
    key.replace(/thị xã/g, ''),
  )
  return districts.length > 0 && !communesToo ? districts : entries
}

/**
 * Whom a collective phrase ("UBND các xã, phường", "các sở, ban, ngành") could mean in a directory, for the reviewer to
 * choose from; null when the phrase is not collective. The phrase itself stays as written.
 */
export function expandCollective(directory: Directory, mention: string): DirectoryEntry[] | null {
  const key = foldName(mention)
  const plural = key.replace(/^(?:các )?(?:(?:phó )?(?:giám đốc|thủ trưởng|chủ tịch)|lãnh đạo|người đứng đầu) /u, '')
  const found = COLLECTIVES.find(({ pattern }) => pattern.test(plural))
  if (found)
    return levelsOf(
      directory.entries.filter((entry) => found.includes(entry)),
      plural,
    )
  return /^(?:các|những|tất cả|toàn thể) /u.test(key) ? [] : null
}
