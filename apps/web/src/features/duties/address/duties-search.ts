import type { AssignmentListQuery, ListAssignmentsData } from '../../../api/operations'
import { idOf } from '../../../ui/address/id-of'
import { knownView } from '../views/duty-views'
import { classFilters, keyOfSlug, partFilters, stateFilters } from './duty-filters'
import { absences, groups, shapes, sorts, urgencies, yes } from './list-slugs'
import { dayOf, withoutEmpty, wordsOf } from './search-parts'

/** The address of a work list, in Vietnamese, so that a number anywhere can link to it and people can send it on. */
export type DutiesSearch = {
  trangThai?: string
  nhom?: string
  vaiTro?: string
  coQuan?: string
  donVi?: string
  vanBan?: string
  tim?: string
  linhVuc?: string
  lanhDao?: string
  diaBan?: string
  doKhan?: string
  /** The duty whose parts or periods these are. */
  thuoc?: string
  hanTu?: string
  hanDen?: string
  giaoTu?: string
  giaoDen?: string
  /** Chased up to this level: 1, 2, 3. */
  capDonDoc?: string
  theoDoi?: string
  cuaToi?: string
  /** Days by which statistics count: of the deadline, without one of the day it was given. */
  tinhTu?: string
  tinhDen?: string
  truSo?: string
  khongCo?: string
  hinhThuc?: string
  sapXep?: string
  nhomTheo?: string
  /** Columns of the list, joined by '.'. */
  cot?: string
  /** Another way to look at the list: ?xem=bang. */
  xem?: string
}

/** ?donVi=hien-nay: with what agencies did that the chosen one took over from. */
const today = 'hien-nay'

const known = <Named extends Record<string, { slug: string; words: string }>>(named: Named, slug: unknown) =>
  keyOfSlug(named, slug) && String(slug)

const levelOf = (given: unknown) => (/^[123]$/.test(String(given)) ? String(given) : undefined)

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
    linhVuc: wordsOf(search.linhVuc),
    lanhDao: idOf(search.lanhDao),
    diaBan: idOf(search.diaBan),
    doKhan: urgencies.parse(search.doKhan),
    thuoc: idOf(search.thuoc),
    hanTu: dayOf(search.hanTu),
    hanDen: dayOf(search.hanDen),
    giaoTu: dayOf(search.giaoTu),
    giaoDen: dayOf(search.giaoDen),
    capDonDoc: levelOf(search.capDonDoc),
    theoDoi: search.theoDoi === yes ? yes : undefined,
    cuaToi: search.cuaToi === yes ? yes : undefined,
    tinhTu: dayOf(search.tinhTu),
    tinhDen: dayOf(search.tinhDen),
    truSo: idOf(search.truSo),
    khongCo: absences.parse(search.khongCo),
    hinhThuc: shapes.parse(search.hinhThuc),
    sapXep: sorts.parse(search.sapXep),
    nhomTheo: groups.parse(search.nhomTheo),
    cot: wordsOf(search.cot),
    xem: knownView(search.xem),
  })
}

type Asked = NonNullable<ListAssignmentsData['query']>

/** What narrows a list: the same for the list, the board, the calendar and the timeline. */
export type DutiesQuery = AssignmentListQuery & Pick<Asked, 'q' | 'watching' | 'mine'>

export function toDutiesQuery(search: DutiesSearch): DutiesQuery {
  return withoutEmpty({
    state: keyOfSlug(stateFilters, search.trangThai),
    class: keyOfSlug(classFilters, search.nhom),
    part: keyOfSlug(partFilters, search.vaiTro),
    organizationId: search.coQuan,
    units: search.coQuan && search.donVi === today ? ('restated' as const) : undefined,
    directiveId: search.vanBan,
    q: search.tim?.trim() || undefined,
    field: search.linhVuc,
    leaderPersonId: search.lanhDao,
    placeId: search.diaBan,
    urgency: urgencies.keyOf(search.doKhan),
    parentId: search.thuoc,
    deadlineFrom: search.hanTu,
    deadlineTo: search.hanDen,
    assignedFrom: search.giaoTu,
    assignedTo: search.giaoDen,
    escalation: search.capDonDoc ? Number(search.capDonDoc) : undefined,
    watching: search.theoDoi ? ('true' as const) : undefined,
    mine: search.cuaToi ? ('true' as const) : undefined,
    countedFrom: search.tinhTu,
    countedTo: search.tinhDen,
    seatPlaceId: search.truSo,
    without: absences.keyOf(search.khongCo),
    shape: shapes.keyOf(search.hinhThuc),
  })
}

export function toDutiesSearch(query: DutiesQuery): DutiesSearch {
  return withoutEmpty({
    trangThai: query.state && stateFilters[query.state].slug,
    nhom: query.class && classFilters[query.class].slug,
    vaiTro: query.part && partFilters[query.part].slug,
    coQuan: query.organizationId,
    donVi: query.organizationId && query.units === 'restated' ? today : undefined,
    vanBan: query.directiveId,
    tim: query.q,
    linhVuc: query.field,
    lanhDao: query.leaderPersonId,
    diaBan: query.placeId,
    doKhan: urgencies.slugOf(query.urgency),
    thuoc: query.parentId,
    hanTu: query.deadlineFrom,
    hanDen: query.deadlineTo,
    giaoTu: query.assignedFrom,
    giaoDen: query.assignedTo,
    capDonDoc: query.escalation === undefined ? undefined : String(query.escalation),
    theoDoi: query.watching && yes,
    cuaToi: query.mine && yes,
    tinhTu: query.countedFrom,
    tinhDen: query.countedTo,
    truSo: query.seatPlaceId,
    khongCo: absences.slugOf(query.without),
    hinhThuc: shapes.slugOf(query.shape),
  })
}

/** How the list is put in order; the other ways to look at it have orders of their own. */
export type ListOrder = Pick<Asked, 'sort' | 'group'>

export const toListOrder = (search: DutiesSearch): ListOrder =>
  withoutEmpty({ sort: sorts.keyOf(search.sapXep), group: groups.keyOf(search.nhomTheo) })

/** The list itself, whatever its columns and the way to look at it. */
export const withoutLook = (search: DutiesSearch): DutiesSearch =>
  withoutEmpty({ ...search, cot: undefined, xem: undefined })
