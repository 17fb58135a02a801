import { DateField } from '../../ui/fields/date-field'
import { SelectField } from '../../ui/fields/select-field'
import { organizationKindWords, organizationLevelWords } from '../directives/words/organization-words'
import { NameFilter } from './name-filter'
import styles from './successions-page.module.css'
import { kindSlugs, levelSlugs, type SuccessionsSearch } from './successions-search'

export type SuccessionsFiltersProps = {
  search: SuccessionsSearch
  onChange: (change: Partial<SuccessionsSearch>) => void
}

const options = <Key extends string>(slugs: Record<Key, string>, words: Record<Key, string>) =>
  (Object.keys(slugs) as Key[]).map((key) => ({ value: slugs[key], label: words[key] }))

/** Each choice is in the address, so that what one sees can be sent on. */
export function SuccessionsFilters({ search, onChange }: SuccessionsFiltersProps) {
  return (
    <div className={styles.filters}>
      <NameFilter
        label="Tên cơ quan"
        value={search.tim ?? ''}
        onSettled={(tim) => onChange({ tim: tim || undefined })}
      />
      <SelectField
        id="loc-cap"
        label="Cấp"
        placeholder="Mọi cấp"
        value={search.cap ?? ''}
        onChange={(cap) => onChange({ cap: cap || undefined })}
        options={options(levelSlugs, organizationLevelWords)}
      />
      <SelectField
        id="loc-loai"
        label="Loại cơ quan"
        placeholder="Mọi loại"
        value={search.loai ?? ''}
        onChange={(loai) => onChange({ loai: loai || undefined })}
        options={options(kindSlugs, organizationKindWords)}
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
