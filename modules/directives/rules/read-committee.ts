import { readPlaceNames } from './agency-places.ts'
import type { AgencyMention, Words } from './agency-words.ts'
import { END, endAt, sticky } from './agency-words.ts'
import { LEVELS } from './office-names.ts'

const COMMITTEE = sticky(`(?:ủy ban nhân dân|ubnd)${END}`)
const SCOPE = sticky(
  ` (?:(?:các|cấp|những|hai cấp|02 cấp|2 cấp) )?(?:${LEVELS})${END}` +
    `(?:(?:, | và |,|/)(?:các |cấp )?(?:${LEVELS})${END}(?! \\p{Lu}))*(?: trực thuộc trung ương)?` +
    '(?: (?:thuộc|trong) tỉnh)?(?: ven biển)?(?: nêu trên| nói trên| có liên quan| liên quan)?',
)
const MORE_SCOPE = sticky(`(?:, | và |; )(?:các )?(?:${LEVELS})${END}(?= )`)
const NOT_IN_ONE_NAME = / các | trực thuộc trung ương| thuộc tỉnh| trong tỉnh/g

/**
 * "UBND các xã, phường". With one level and several names it stands for as many committees
 * ("UBND các huyện Vĩnh Hòa và An Sơn"); with several levels it is kept whole.
 */
export function readCommittee({ text, key }: Words, at: number): AgencyMention | null {
  const head = endAt(COMMITTEE, key, at)
  if (head < 0) return null
  const names: string[] = []
  let to = head
  let levels = endAt(SCOPE, key, to)
  const scope = levels > 0 ? key.slice(to, levels) : ''
  let single = levels > 0 && !/[,/]| và | cấp /.test(scope)
  while (levels > 0) {
    const places = readPlaceNames(text, levels)
    to = places.to
    names.push(...places.names)
    levels = endAt(MORE_SCOPE, key, to)
    if (levels > 0) single = false
  }
  if (!single || names.length < 2) return { from: at, to, names: [text.slice(at, to)], specific: true }
  const level = scope.replace(NOT_IN_ONE_NAME, ' ').trim()
  return { from: at, to, names: names.map((name) => `${text.slice(at, head)} ${level} ${name}`), specific: true }
}
