import { useQuery } from '@tanstack/react-query'
import { DateField } from '../../../ui/fields/date-field'
import { SelectField } from '../../../ui/fields/select-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { leaderName, leadersQuery } from '../../directives/terms/leaders-query'
import { fieldOfWorkWords } from '../../directives/words/field-of-work-words'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import { PlaceField } from '../../places/place-field/place-field'
import type { DutiesSearch } from '../address/duties-search'
import { partFilters, stateFilters } from '../address/duty-filters'
import { directiveNumber } from '../words/directive-words'
import { shorten } from '../words/shorten'
import styles from './duty-list.module.css'
import { filterDirectivesQuery, filterPlaceQuery } from './filter-names-query'
import { escalationOptions, shapeOptions, urgencyOptions } from './filter-words'

export type MoreFiltersProps = { search: DutiesSearch; onChange: (change: Partial<DutiesSearch>) => void }

const options = (named: Record<string, { slug: string; words: string }>) =>
  Object.values(named).map(({ slug, words }) => ({ value: slug, label: words }))

/** Every condition at once, and all of them combine. Loaded when opened: the pickers are heavier than the list itself. */
export function MoreFilters({ search, onChange }: MoreFiltersProps) {
  const directives = useQuery(filterDirectivesQuery).data ?? []
  const leaders = useQuery(leadersQuery).data ?? []
  const place = useQuery({ ...filterPlaceQuery(search.diaBan ?? ''), enabled: Boolean(search.diaBan) }).data
  const set = (field: keyof DutiesSearch) => (value: string | null) => onChange({ [field]: value || undefined })
  return (
    <div className={styles.panel} id="loc-them">
      <SelectField
        id="loc-trang-thai"
        label="Trạng thái"
        placeholder="Mọi trạng thái"
        value={search.trangThai ?? ''}
        onChange={(trangThai) => onChange({ trangThai: trangThai || undefined, nhom: undefined })}
        options={options(stateFilters)}
      />
      <AgencyField id="loc-co-quan" label="Cơ quan" value={search.coQuan ?? null} onChange={set('coQuan')} />
      <SelectField
        id="loc-vai-tro"
        label="Vai trò của cơ quan"
        placeholder="Theo mặc định"
        value={search.vaiTro ?? ''}
        onChange={set('vaiTro')}
        options={options(partFilters)}
      />
      <SelectField
        id="loc-van-ban"
        label="Văn bản"
        placeholder="Mọi văn bản"
        value={search.vanBan ?? ''}
        onChange={set('vanBan')}
        options={directives.map((directive) => ({
          value: directive.id,
          label: `${directiveNumber(directive)} ${shorten(directive.subject ?? '', 60)}`,
        }))}
      />
      <SelectField
        id="loc-linh-vuc"
        label="Lĩnh vực"
        placeholder="Mọi lĩnh vực"
        value={search.linhVuc ?? ''}
        onChange={set('linhVuc')}
        options={Object.entries(fieldOfWorkWords).map(([value, label]) => ({ value, label }))}
      />
      <SelectField
        id="loc-lanh-dao"
        label="Lãnh đạo phụ trách"
        placeholder="Mọi lãnh đạo"
        value={search.lanhDao ?? ''}
        onChange={set('lanhDao')}
        options={leaders.map((leader) => ({ value: leader.id, label: leaderName(leader) }))}
      />
      <PlaceField
        id="loc-dia-ban"
        label="Địa bàn của cơ quan chủ trì"
        on={todayInVietnam()}
        known={search.diaBan && place ? [{ id: search.diaBan, name: place }] : []}
        value={search.diaBan ?? null}
        onChange={set('diaBan')}
      />
      <SelectField
        id="loc-do-khan"
        label="Độ khẩn"
        placeholder="Mọi độ khẩn"
        value={search.doKhan ?? ''}
        onChange={set('doKhan')}
        options={urgencyOptions}
      />
      <DateField id="loc-han-tu" label="Thời hạn từ ngày" value={search.hanTu ?? null} onChange={set('hanTu')} />
      <DateField id="loc-han-den" label="Thời hạn đến ngày" value={search.hanDen ?? null} onChange={set('hanDen')} />
      <DateField id="loc-giao-tu" label="Giao từ ngày" value={search.giaoTu ?? null} onChange={set('giaoTu')} />
      <DateField id="loc-giao-den" label="Giao đến ngày" value={search.giaoDen ?? null} onChange={set('giaoDen')} />
      <SelectField
        id="loc-cap-don-doc"
        label="Đã đôn đốc đến"
        placeholder="Mọi mức"
        value={search.capDonDoc ?? ''}
        onChange={set('capDonDoc')}
        options={escalationOptions}
      />
      <SelectField
        id="loc-hinh-thuc"
        label="Nhiệm vụ và phần việc"
        placeholder="Theo mặc định"
        value={search.hinhThuc ?? ''}
        onChange={set('hinhThuc')}
        options={shapeOptions}
      />
    </div>
  )
}
