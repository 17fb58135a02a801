import { endOfPlaceName, readPlaceNames } from './agency-places.ts'
import type { AgencyMention, Words } from './agency-words.ts'
import { END, endAt, sticky } from './agency-words.ts'
import { COLLECTIVE_MODIFIERS, COLLECTIVE_NOUNS, PLURAL_NOUNS } from './collective-forms.ts'
import { LEVELS } from './office-names.ts'

const NOUN = `(?:${COLLECTIVE_NOUNS.join('|')})${END}`
const ANY_NOUN = `(?:${[...COLLECTIVE_NOUNS, ...PLURAL_NOUNS].join('|')})${END}`
const PLURAL = '(?:tất cả |toàn thể )?(?:các|những|mọi|từng|mỗi) '
const SEPARATOR = `(?:, | và |; ?|,| - |/)(?:các (?=ngành|${NOUN}, ))?`
const COLLECTIVE = sticky(`(?:${PLURAL}${ANY_NOUN}(?:${SEPARATOR}${ANY_NOUN})*|${NOUN}(?:${SEPARATOR}${NOUN})*)`)
const MODIFIERS = sticky(`(?: (?:${COLLECTIVE_MODIFIERS.join('|')})${END})+`)
const ENDS_IN_LEVEL = new RegExp(`(?:^|[\\s,])(?:${LEVELS})$`, 'u')
const MINISTRIES_AND_PLACES = /^các bộ(?=, địa phương)/
const OWNER = sticky(' của ')
const BELONGS = sticky(' (?:chuyên môn )?(?:thuộc(?:,| và) )?(?:trực )?thuộc ')
const ONE_LEVEL = new RegExp(`^(?:các )?(${LEVELS})$`, 'u')

/**
 * A collective phrase, kept whole: "các sở, ban, ngành cấp tỉnh", "các đơn vị của Bộ Y tế".
 * `readOwner` reads the agency that may follow "của".
 */
export function readCollective(
  { text, key }: Words,
  at: number,
  readOwner: (at: number) => AgencyMention | null,
): AgencyMention | null {
  let to = endAt(COLLECTIVE, key, at)
  if (to < 0) return null
  const ministries = MINISTRIES_AND_PLACES.exec(key.slice(at, at + 40))
  if (ministries) to = at + ministries[0].length
  else {
    const belongs = endAt(BELONGS, key, to)
    const body = belongs > 0 ? readOwner(belongs) : null
    const modified = body ? body.to : endAt(MODIFIERS, key, to)
    if (modified > 0) to = modified
    if (ENDS_IN_LEVEL.test(key.slice(Math.max(at, to - 14), to))) {
      const places = readPlaceNames(text, to)
      if (places.names.length > 1) return eachPlace({ text, key }, at, to, places)
      to = endOfPlaceName(text, to)
    }
    const owner = endAt(OWNER, key, to)
    const owning = owner > 0 ? readOwner(owner) : null
    if (owning) to = owning.to
  }
  return { from: at, to, names: [text.slice(at, to)], specific: false }
}

/** "các huyện Vĩnh Hòa, An Sơn" stands for as many districts; with several levels it is kept whole. */
function eachPlace(
  { text, key }: Words,
  at: number,
  to: number,
  places: { names: string[]; to: number },
): AgencyMention {
  const level = ONE_LEVEL.exec(key.slice(at, to))?.[1]
  const names = level ? places.names.map((name) => `${level} ${name}`) : [text.slice(at, places.to)]
  return { from: at, to: places.to, names, specific: level !== undefined }
}
