import { DateField } from '../../../ui/fields/date-field'
import { SelectField } from '../../../ui/fields/select-field'
import { NameFilter } from '../../successions/name-filter'
import styles from '../../successions/successions-page.module.css'
import { type PlaceSuccessionsSearch, placeLevelSlugs } from './place-successions-search'

export type PlaceSuccessionsFiltersProps = {
  search: PlaceSuccessionsSearch
  onChange: (change: Partial<PlaceSuccessionsSearch>) => void
}

const levels = [
  { value: placeLevelSlugs.province, label: 'Cấp tỉnh' },
  { value: placeLevelSlugs.district, label: 'Cấp huyện' },
  { value: placeLevelSlugs.commune, label: 'Cấp xã' },
]

/** Each choice is in the address, so that what one sees can be sent on. */
export function PlaceSuccessionsFilters({ search, onChange }: PlaceSuccessionsFiltersProps) {
  return (
    <div className={styles.filters}>
      <NameFilter
        label="Tên đơn vị"
        value={search.tim ?? ''}
        onSettled={(tim) => onChange({ tim: tim || undefined })}
      />
      <SelectField
        id="loc-cap"
        label="Cấp"
        placeholder="Mọi cấp"
        value={search.cap ?? ''}
        onChange={(cap) => onChange({ cap: cap || undefined })}
        options={levels}
      />
      <DateField
        id="loc-tu"
        label="Từ ngày"
        value={search.tu ?? null}
        onChange={(tu) => onChange({ tu: tu ?? undefined })}
      />
      <DateField
        id="loc-den"
        label="Đến ngày"
        value={search.den ?? null}
        onChange={(den) => onChange({ den: den ?? undefined })}
      />
    </div>
  )
}
