import { endOfPlace } from './agency-places.ts'
import type { AgencyMention, Words } from './agency-words.ts'
import { END, endAt, isCapital, LIST_SEPARATOR, longestFirst, sticky } from './agency-words.ts'
import { SECTORS } from './office-names.ts'

const HEAD = sticky('(?:các )?(?:sở|bộ)(?:, (?:ban, )?ngành)?(?: ?: ?| )')
const SECTOR = sticky(`(?:${longestFirst(SECTORS)})${END}`)
/** "Sở Nội vụ, Công an tỉnh": police and army have ministries but no departments. */
const ONLY_MINISTRIES = /^(?:công an|quốc phòng)/

/** "Sở Y tế", and "các sở: Y tế, Tài chính; Nội vụ" taken apart. */
export function readSector({ text, key }: Words, at: number): AgencyMention | null {
  const head = endAt(HEAD, key, at)
  if (head < 0) return null
  const plural = key.startsWith('các ', at)
  const noun = key.startsWith('sở', plural ? at + 4 : at) ? 'Sở' : 'Bộ'
  const names: string[] = []
  let to = -1
  for (let next = head; next > 0; next = endAt(LIST_SEPARATOR, key, to)) {
    const end = endAt(SECTOR, key, next)
    if (end < 0 || !isCapital(text, next)) break
    if (noun === 'Sở' && ONLY_MINISTRIES.test(key.slice(next, end))) break
    names.push(`${noun} ${text.slice(next, end)}`)
    to = end
  }
  const [only] = names
  if (!only) return null
  if (names.length > 1) return { from: at, to, names, specific: true }
  const tail = endOfPlace(text, key, to)
  return { from: at, to: tail, names: [plural ? only : text.slice(at, tail)], specific: true }
}
