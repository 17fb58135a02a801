import { searchKey } from './fold-text.ts'
import { CITY_NAMES, PROVINCE_NAMES } from './place-names.ts'
import { wordCases } from './word-cases.ts'

const PLACES = [...CITY_NAMES, ...PROVINCE_NAMES].map((name) => ({ name, key: searchKey(name) }))
const LEVEL_NAME =
  /(?<=(?:^|\s)(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|tỉnh ủy|thành ủy|huyện ủy|đảng bộ tỉnh) )(?!nhân|ủy|và|trên|trực)(\p{L}+(?: \p{L}+){0,2})$/iu
const PROPER = [
  'chính phủ',
  'quốc hội',
  'đảng',
  'việt nam',
  'trung ương',
  'nhà nước',
  'mặt trận tổ quốc',
  'nhân dân',
].slice(0, 5)
const AFTER_HEAD = /^(sở|bộ|ban(?! hành)|cục|văn phòng|viện|tổng cục) (\p{L})/u

/**
 * Words in capitals back in ordinary case: as the running text writes them if it does,
 * else first letter, known proper names and the name after a level in capitals.
 */
export function restoreCase(capitals: string, runningText: string): string {
  if (!/\p{Lu}{2}/u.test(capitals) || /\p{Ll}{3}/u.test(capitals)) return capitals
  const key = searchKey(capitals)
  const found = searchKey(runningText).indexOf(key)
  const written = found >= 0 ? runningText.slice(found, found + key.length) : ''
  if (/\p{Ll}{3}/u.test(written)) return upperFirst(written)
  const caseOf = wordCases(capitals, runningText)
  let text = capitals
    .replace(/[\p{L}\p{N}/&-]+/gu, (word, at: number) => caseOf(word, at) ?? word.toLowerCase())
    .replace(/^ubnd(?= )/iu, 'ủy ban nhân dân')
    .replace(/(?<=^văn phòng )ủy ban nhân dân/iu, 'UBND')
    .replace(/^(ủy ban|uỷ ban|hội đồng) nhân dân (?=thành phố|tỉnh|huyện|quận|xã|phường)/iu, (head) =>
      head.toLowerCase(),
    )
    .replace(/^((?:ủy ban|uỷ ban|hội đồng) nhân dân )(thành phố|tỉnh|huyện|quận|xã|phường)/iu, (head) =>
      head.toLowerCase(),
    )
  for (const word of PROPER) text = text.replaceAll(word, capitalizeFirstOfEach(word))
  for (const place of PLACES) text = replaceName(text, place.key, place.name)
  text = text.replace(LEVEL_NAME, (name) => name.split(' ').map(upperFirst).join(' '))
  text = text.replace(AFTER_HEAD, (_whole, head: string, letter: string) => `${head} ${letter.toUpperCase()}`)
  text = text.replace(/(?<=^(?:sở|bộ) .{2,40} và )\p{L}/u, (letter) => letter.toUpperCase())
  return upperFirst(text)
}

function replaceName(text: string, key: string, name: string): string {
  const at = searchKey(text).indexOf(key)
  if (at < 0 || /\p{L}/u.test(text[at + key.length] ?? '') || /\p{L}/u.test(text[at - 1] ?? '')) return text
  return text.slice(0, at) + name + text.slice(at + key.length)
}

const capitalizeFirstOfEach = (phrase: string): string => (phrase === 'việt nam' ? 'Việt Nam' : upperFirst(phrase))

function upperFirst(text: string): string {
  const first = Array.from(text)[0] ?? ''
  return first.toUpperCase() + text.slice(first.length)
}
