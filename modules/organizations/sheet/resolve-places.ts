import type { Trx } from '../../../platform/db/database.ts'
import { foldForSearch } from '../rules/fold-for-search.ts'
import { readPlaceReference } from './rules/read-reference.ts'
import { holdsOn, sayDay } from './rules/sheet-period.ts'
import { type FoundPlace, findPlacesNamed } from './sheet-place-store.ts'

export type Resolved<Found> = { found: Found } | { problem: string }

/** Finds out which place a cell of "Địa bàn" means on a day (yyyy-mm-dd). */
export type ResolvePlace = (text: string, day: string) => Resolved<FoundPlace>

const kinds = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu) (?=.)/
const plainKeyOf = (name: string) => foldForSearch(name).replaceAll('.', ' ').trim()
const withoutKind = (plainKey: string) => plainKey.replace(kinds, '')
const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Looks up the places a page of cells names, all at once. */
export async function openPlaces(trx: Trx, tenantId: string, cells: readonly string[]): Promise<ResolvePlace> {
  const references = [...new Set(cells)].map(readPlaceReference)
  const codes = references.flatMap(({ code }) =>
    code === null ? [] : [code, code.padStart(2, '0'), code.padStart(5, '0')],
  )
  const plainKeys = references.flatMap(({ name }) =>
    name === null ? [] : [plainKeyOf(name), withoutKind(plainKeyOf(name))],
  )
  const places = await findPlacesNamed(trx, tenantId, {
    codes: [...new Set(codes)],
    plainKeys: [...new Set(plainKeys)],
  })
  return (text, day) => choose(text, day, places)
}

function choose(text: string, day: string, places: readonly FoundPlace[]): Resolved<FoundPlace> {
  const { code, name } = readPlaceReference(text)
  const then = places.filter(({ validFrom, validTo }) => holdsOn({ from: validFrom, to: validTo }, day))
  const fitting = code === null ? byName(then, name ?? '') : byCode(then, code)
  const [only, ...others] = fitting
  if (!only) return { problem: `Không có địa bàn “${text}” vào ngày ${sayDay(day)}. Kiểm tra tên, mã và “Từ ngày”.` }
  if (others.length > 0)
    return { problem: `Có ${fitting.length} địa bàn tên “${text}”. Ghi mã đơn vị hành chính để phân biệt.` }
  return { found: only }
}

const byCode = (places: readonly FoundPlace[], code: string) =>
  places.filter((place) => place.code !== null && (place.code === code || Number(place.code) === Number(code)))

/** With its diacritics where that leaves any; of several, those of the kind that is said. */
function byName(places: readonly FoundPlace[], name: string): FoundPlace[] {
  const wanted = plainKeyOf(name)
  const alike = places.filter(({ plainKey }) => plainKey === wanted || plainKey === withoutKind(wanted))
  const exact = alike.filter((place) =>
    [place.name, `${place.kind} ${place.name}`].some((known) => folded(known) === folded(name)),
  )
  const left = exact.length > 0 ? exact : alike
  const ofKind = left.filter(({ kind }) => folded(name).startsWith(`${kind} `))
  return ofKind.length > 0 ? ofKind : left
}
