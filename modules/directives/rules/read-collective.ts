import { endOfPlaceName } from './agency-places.ts'
import type { AgencyMention, Words } from './agency-words.ts'
import { END, endAt, sticky } from './agency-words.ts'
import { COLLECTIVE_MODIFIERS, COLLECTIVE_NOUNS } from './collective-forms.ts'
import { LEVELS } from './office-names.ts'

const NOUN = `(?:${COLLECTIVE_NOUNS.join('|')})${END}`
const COLLECTIVE = sticky(
  `(?:(?:tất cả |toàn thể )?(?:các|những|mọi|từng|mỗi) )?${NOUN}` +
    `(?:(?:, | và |; ?|,| - |/)(?:các (?=ngành|${NOUN}, ))?${NOUN})*`,
)
const MODIFIERS = sticky(`(?: (?:${COLLECTIVE_MODIFIERS.join('|')})${END})+`)
const ENDS_IN_LEVEL = new RegExp(`(?:^|[\\s,])(?:${LEVELS})$`, 'u')
const MINISTRIES_AND_PLACES = /^các bộ(?=, địa phương)/
const OWNER = ' của '

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
    const modified = endAt(MODIFIERS, key, to)
    if (modified > 0) to = modified
    if (ENDS_IN_LEVEL.test(key.slice(Math.max(at, to - 14), to))) to = endOfPlaceName(text, to)
    const owner = key.startsWith(OWNER, to) ? readOwner(to + OWNER.length) : null
    if (owner) to = owner.to
  }
  return { from: at, to, names: [text.slice(at, to)], specific: false }
}
