import { useQuery } from '@tanstack/react-query'
import { SelectField } from '../../../ui/fields/select-field'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import type { DutiesSearch } from '../address/duties-search'
import { partFilters, stateFilters } from '../address/duty-filters'
import { directiveNumber } from '../words/directive-words'
import { shorten } from '../words/shorten'
import styles from './duty-list.module.css'
import { filterDirectivesQuery } from './filter-names-query'

export type MoreFiltersProps = { search: DutiesSearch; onChange: (change: Partial<DutiesSearch>) => void }

const options = (named: Record<string, { slug: string; words: string }>) =>
  Object.values(named).map(({ slug, words }) => ({ value: slug, label: words }))

/** Loaded when opened: the agency picker is heavier than the list itself. */
export function MoreFilters({ search, onChange }: MoreFiltersProps) {
  const directives = useQuery(filterDirectivesQuery).data ?? []
  return (
    <div className={styles.panel} id="loc-them">
      <SelectField
        id="loc-trang-thai"
        label="Trạng thái"
        optional
        placeholder="Mọi trạng thái"
        value={search.trangThai ?? ''}
        onChange={(trangThai) => onChange({ trangThai: trangThai || undefined, nhom: undefined })}
        options={options(stateFilters)}
      />
      <AgencyField
        id="loc-co-quan"
        label="Cơ quan"
        optional
        value={search.coQuan ?? null}
        onChange={(coQuan) => onChange({ coQuan: coQuan ?? undefined })}
      />
      <SelectField
        id="loc-vai-tro"
        label="Vai trò của cơ quan"
        optional
        placeholder="Theo mặc định"
        value={search.vaiTro ?? ''}
        onChange={(vaiTro) => onChange({ vaiTro: vaiTro || undefined })}
        options={options(partFilters)}
      />
      <SelectField
        id="loc-van-ban"
        label="Văn bản"
        optional
        placeholder="Mọi văn bản"
        value={search.vanBan ?? ''}
        onChange={(vanBan) => onChange({ vanBan: vanBan || undefined })}
        options={directives.map((directive) => ({
          value: directive.id,
          label: `${directiveNumber(directive)} ${shorten(directive.subject ?? '', 60)}`,
        }))}
      />
    </div>
  )
}
