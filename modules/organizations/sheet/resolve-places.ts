import { writtenDay } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { foldForSearch } from '../rules/fold-for-search.ts'
import { readPlaceReference } from './rules/read-reference.ts'
import { holdsOn, type Period } from './rules/sheet-period.ts'
import { type FoundPlace, findPlacesNamed } from './sheet-place-store.ts'

/** The place a cell means; or why it cannot be told. */
export type ResolvedPlace = ({ found: FoundPlace } | { problem: string }) & {
  /** places that have the name, and the code where one is said, at any time */
  cited: ReadonlySet<string>
}

/** Finds out which place a cell of "Địa bàn" means on a row's day (yyyy-mm-dd), else on today where the row still holds. */
export type ResolvePlace = (text: string, row: { day: string; period: Period }) => ResolvedPlace

const kinds = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) (?=.)/
/** As places keep it: "Ea H’Leo" → "ea hleo", "Phường 01" → "phuong 1". */
const plainKeyOf = (name: string) =>
  foldForSearch(name.replace(/['’‘ʼ`]\s*/g, ''))
    .replaceAll('.', ' ')
    .replace(/\b0+(?=\d)/g, '')
    .trim()
const withoutKind = (plainKey: string) => plainKey.replace(kinds, '')
/** "Lí Sơn" and "Lý Sơn" are one place. */
const oneSpelling = (plainKey: string) => plainKey.replaceAll('y', 'i')
const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Looks up the places a page of cells names, all at once. */
export async function openPlaces(
  trx: Trx,
  tenantId: string,
  cells: readonly string[],
  now: string,
): Promise<ResolvePlace> {
  const references = [...new Set(cells)].map(readPlaceReference)
  const codes = references.flatMap(({ code }) =>
    code === null ? [] : [code, code.padStart(2, '0'), code.padStart(3, '0'), code.padStart(5, '0')],
  )
  const plainKeys = references.flatMap(({ name }) =>
    name === null ? [] : [plainKeyOf(name), withoutKind(plainKeyOf(name))],
  )
  const places = await findPlacesNamed(trx, tenantId, {
    codes: [...new Set(codes)],
    plainKeys: [...new Set(plainKeys)],
  })
  return (text, { day, period }) => {
    const ofDay = choose(text, day, places)
    const isStillThere = day !== now && holdsOn(period, now)
    const later = 'found' in ofDay || ofDay.several || !isStillThere ? ofDay : choose(text, now, places)
    const { code, name } = readPlaceReference(text)
    const cited = name === null ? [] : byName(code === null ? places : byCode(places, code), name)
    return { ...('found' in later ? later : ofDay), cited: new Set(cited.map(({ id }) => id)) }
  }
}

function choose(
  text: string,
  day: string,
  places: readonly FoundPlace[],
): { found: FoundPlace } | { problem: string; several: boolean } {
  const { code, name } = readPlaceReference(text)
  const then = places.filter(({ validFrom, validTo }) => holdsOn({ from: validFrom, to: validTo }, day))
  const coded = code === null ? then : byCode(then, code)
  const fitting = name === null ? coded : byName(coded, name)
  const [only, ...others] = fitting
  const [holder] = code === null ? [] : coded
  if (only && others.length === 0) return { found: only }
  if (only) {
    const how = code === null ? 'Ghi mã đơn vị hành chính' : 'Ghi tên kèm loại (tỉnh, huyện, xã…) và mã'
    return { problem: `Có ${fitting.length} địa bàn tên “${text}”. ${how} để phân biệt.`, several: true }
  }
  if (holder)
    return {
      problem: `Vào ngày ${writtenDay(day)}, mã ${code} là của ${holder.name}, không phải “${name}”. Sửa mã, tên hoặc “Từ ngày”.`,
      several: false,
    }
  return {
    problem: `Không có địa bàn “${text}” vào ngày ${writtenDay(day)}. Kiểm tra tên, mã và “Từ ngày”.`,
    several: false,
  }
}

/** With just this code; else with one whose leading zeros a spreadsheet program dropped. */
function byCode(places: readonly FoundPlace[], code: string): FoundPlace[] {
  const exact = places.filter((place) => place.code === code)
  if (exact.length > 0) return exact
  return places.filter(
    (place) => place.code !== null && code.length < place.code.length && Number(place.code) === Number(code),
  )
}

/** With its diacritics where that leaves any; of several, those of the kind that is said. */
function byName(places: readonly FoundPlace[], name: string): FoundPlace[] {
  const wanted = [plainKeyOf(name), withoutKind(plainKeyOf(name))].map(oneSpelling)
  const alike = places.filter(({ plainKey }) => wanted.includes(oneSpelling(plainKey)))
  const exact = alike.filter((place) =>
    [place.name, `${place.kind} ${place.name}`].some((known) => folded(known) === folded(name)),
  )
  const left = exact.length > 0 ? exact : alike
  const ofKind = left.filter(({ kind }) => folded(name).startsWith(`${kind} `))
  return ofKind.length > 0 ? ofKind : left
}
