import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../../../ui/format/format-date'
import { leaderName, leadersQuery } from '../../directives/terms/leaders-query'
import { fieldOfWorkName } from '../../directives/words/field-of-work-words'
import { useAgencyNames } from '../../organizations/agency-field/use-agency-names'
import type { DutiesSearch } from '../address/duties-search'
import { classFilters, keyOfSlug, partFilters, stateFilters } from '../address/duty-filters'
import { directiveName } from '../words/directive-words'
import { filterDirectiveQuery, filterPlaceQuery } from './filter-names-query'
import { escalationOptions, labelOf, shapeOptions, urgencyOptions } from './filter-words'
import { isQuick } from './quick-filters'

type Chosen = [field: keyof DutiesSearch, words: string]

const absenceWords: Record<string, string> = {
  'linh-vuc': 'Chưa rõ lĩnh vực',
  'lanh-dao': 'Chưa phân công lãnh đạo phụ trách',
  'dia-ban': 'Chưa rõ địa bàn',
}

const days = (what: string, day: string | undefined) => day && `${what} ${formatDate(day)}`

/** What narrows the list beside the quick links, in words. */
export function useFilterWords(search: DutiesSearch, side: 'office' | 'agency'): Chosen[] {
  const agencyName = useAgencyNames([search.coQuan]).get(search.coQuan ?? '')
  const directive = useQuery({ ...filterDirectiveQuery(search.vanBan ?? ''), enabled: Boolean(search.vanBan) }).data
  const leaders = useQuery({ ...leadersQuery, enabled: Boolean(search.lanhDao) }).data
  const placeId = search.diaBan ?? search.truSo
  const place = useQuery({ ...filterPlaceQuery(placeId ?? ''), enabled: Boolean(placeId) }).data
  const leader = leaders?.find(({ id }) => id === search.lanhDao)
  const state = keyOfSlug(stateFilters, search.trangThai)
  const group = keyOfSlug(classFilters, search.nhom)
  const part = keyOfSlug(partFilters, search.vaiTro)
  const named: Partial<Record<keyof DutiesSearch, string | null | undefined>> = {
    trangThai: state && !isQuick(stateFilters[state].slug, side) ? stateFilters[state].words : null,
    nhom: group && `Nhóm: ${classFilters[group].words.toLowerCase()}`,
    vaiTro: part && part !== 'all' && side === 'office' ? partFilters[part].words : null,
    coQuan: search.coQuan && (agencyName ?? 'Một cơ quan'),
    donVi: search.coQuan && search.donVi ? 'Gồm việc của cơ quan tiền thân' : null,
    vanBan: search.vanBan && (directive ? directiveName(directive) : 'Một văn bản'),
    linhVuc: search.linhVuc && `Lĩnh vực: ${fieldOfWorkName(search.linhVuc)}`,
    lanhDao: search.lanhDao && `Phụ trách: ${leader ? leaderName(leader) : 'một lãnh đạo'}`,
    diaBan: search.diaBan && `Địa bàn: ${place ?? 'một địa bàn'}`,
    truSo: search.truSo && `Trụ sở tại ${place ?? 'một địa bàn'}`,
    doKhan: labelOf(urgencyOptions, search.doKhan),
    thuoc: search.thuoc && 'Thuộc một nhiệm vụ',
    hanTu: days('Thời hạn từ', search.hanTu),
    hanDen: days('Thời hạn đến', search.hanDen),
    giaoTu: days('Giao từ', search.giaoTu),
    giaoDen: days('Giao đến', search.giaoDen),
    capDonDoc: search.capDonDoc && `Đã đôn đốc đến: ${labelOf(escalationOptions, search.capDonDoc)?.toLowerCase()}`,
    cuaToi: search.cuaToi && 'Giao cho cơ quan của tôi',
    tinhTu: days('Tính từ', search.tinhTu),
    tinhDen: days('Tính đến', search.tinhDen),
    khongCo: search.khongCo && absenceWords[search.khongCo],
    hinhThuc: labelOf(shapeOptions, search.hinhThuc),
  }
  return (Object.entries(named) as [keyof DutiesSearch, string | null | undefined][]).filter((one): one is Chosen =>
    Boolean(one[1]),
  )
}
