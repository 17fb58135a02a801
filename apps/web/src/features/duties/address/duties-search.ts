import type { AssignmentListQuery } from '../../../api/operations'
import { classFilters, keyOfSlug, partFilters, stateFilters } from './duty-filters'

/** The address of a work list, in Vietnamese, so that a number anywhere can link to it and people can send it on. */
export type DutiesSearch = {
  trangThai?: string
  nhom?: string
  vaiTro?: string
  coQuan?: string
  donVi?: string
  vanBan?: string
  tim?: string
}

/** ?donVi=hien-nay: with what agencies did that the chosen one took over from. */
const today = 'hien-nay'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const idOf = (given: unknown) => (typeof given === 'string' && uuid.test(given) ? given : undefined)

/** Numbers and booleans come back from the address as such: '?tim=2026'. */
const wordsOf = (given: unknown) =>
  typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean'
    ? String(given).slice(0, 200) || undefined
    : undefined

const known = <Named extends Record<string, { slug: string; words: string }>>(named: Named, slug: unknown) =>
  keyOfSlug(named, slug) && String(slug)

/** Keeps what it knows and drops the rest, so that an old link still opens a list. */
export function parseDutiesSearch(search: Record<string, unknown>): DutiesSearch {
  return withoutEmpty({
    trangThai: known(stateFilters, search.trangThai),
    nhom: known(classFilters, search.nhom),
    vaiTro: known(partFilters, search.vaiTro),
    coQuan: idOf(search.coQuan),
    donVi: search.donVi === today ? today : undefined,
    vanBan: idOf(search.vanBan),
    tim: wordsOf(search.tim),
  })
}

export type DutiesQuery = AssignmentListQuery & { q?: string }

export function toDutiesQuery(search: DutiesSearch): DutiesQuery {
  return withoutEmpty({
    state: keyOfSlug(stateFilters, search.trangThai),
    class: keyOfSlug(classFilters, search.nhom),
    part: keyOfSlug(partFilters, search.vaiTro),
    organizationId: search.coQuan,
    units: search.coQuan && search.donVi === today ? ('restated' as const) : undefined,
    directiveId: search.vanBan,
    q: search.tim?.trim() || undefined,
  })
}

export function toDutiesSearch(query: AssignmentListQuery): DutiesSearch {
  return withoutEmpty({
    trangThai: query.state && stateFilters[query.state].slug,
    nhom: query.class && classFilters[query.class].slug,
    vaiTro: query.part && partFilters[query.part].slug,
    coQuan: query.organizationId,
    donVi: query.organizationId && query.units === 'restated' ? today : undefined,
    vanBan: query.directiveId,
  })
}

type WithoutUndefined<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

function withoutEmpty<Fields extends object>(fields: Fields): WithoutUndefined<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as WithoutUndefined<Fields>
}
