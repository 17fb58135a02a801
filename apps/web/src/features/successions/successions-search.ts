import { organizationKindWords, organizationLevelWords } from '../directives/words/organization-words'
import { parseDaySearch } from '../organizations/address/directory-search'
import type { SuccessionsQuery } from './successions-query'

type Level = keyof typeof organizationLevelWords
type Kind = keyof typeof organizationKindWords

/** ?cap=cap-tinh&loai=so-ban-nganh&tu=2025-03-01&den=2025-07-01&tim=lao+động */
export type SuccessionsSearch = { cap?: string; loai?: string; tu?: string; den?: string; tim?: string }

export const levelSlugs: Record<Level, string> = {
  central: 'trung-uong',
  province: 'cap-tinh',
  district: 'cap-huyen',
  commune: 'cap-xa',
}

export const kindSlugs: Record<Kind, string> = {
  people_committee: 'uy-ban',
  committee_office: 'van-phong',
  department: 'so-ban-nganh',
  military_command: 'quan-su',
  police: 'cong-an',
  party_body: 'dang',
  front: 'mat-tran',
  public_service_unit: 'su-nghiep',
  division: 'phong',
  other: 'khac',
}

const keyOf = <Key extends string>(slugs: Record<Key, string>, slug: unknown): Key | undefined =>
  (Object.keys(slugs) as Key[]).find((key) => slugs[key] === slug)

const dayOf = (given: unknown) => parseDaySearch({ ngay: given }).ngay

/** Numbers and booleans come back from the address as such: '?tim=2026'. */
const wordsOf = (given: unknown) =>
  ['string', 'number', 'boolean'].includes(typeof given) ? String(given).slice(0, 200) || undefined : undefined

function withoutEmpty<Fields extends object>(fields: Fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>
  }
}

/** Keeps what it knows and drops the rest, so that an old link still opens. */
export const parseSuccessionsSearch = (search: Record<string, unknown>): SuccessionsSearch =>
  withoutEmpty({
    cap: keyOf(levelSlugs, search.cap) && String(search.cap),
    loai: keyOf(kindSlugs, search.loai) && String(search.loai),
    tu: dayOf(search.tu),
    den: dayOf(search.den),
    tim: wordsOf(search.tim),
  })

export const toSuccessionsQuery = ({ cap, loai, tu, den, tim }: SuccessionsSearch): SuccessionsQuery =>
  withoutEmpty({
    level: keyOf(levelSlugs, cap),
    kind: keyOf(kindSlugs, loai),
    from: tu,
    to: den,
    words: tim?.trim() || undefined,
  })
