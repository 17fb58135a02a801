import { useEffect, useState } from 'react'
import { CheckField } from '../../../ui/fields/check-field'
import { DateField } from '../../../ui/fields/date-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { FilterBox } from '../../search/filter-box'
import { useSettled } from '../../search/use-settled'
import type { RecognitionsSearch } from '../address/recognitions-search'
import styles from '../recognitions.module.css'

export type RecordFiltersProps = {
  search: RecognitionsSearch
  onSearch: (change: RecognitionsSearch) => void
}

/** As of which day, of what name or decision, with what was withdrawn; each in the address. */
export function RecordFilters({ search, onSearch }: RecordFiltersProps) {
  const today = todayInVietnam()
  const { tim = '', ngay = today, thoiKy, daRut } = search
  const [typed, setTyped] = useState(tim)
  const words = useSettled(typed.trim(), 300)
  useEffect(() => {
    if (words !== tim) onSearch({ tim: words || undefined })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what was typed changes the address
  }, [words])
  return (
    <div className={styles.filters}>
      <FilterBox id="tim-ghi-nhan" label="Tên đơn vị hoặc số quyết định" value={typed} onChange={setTyped} />
      <DateField
        id="ghi-nhan-tai-ngay"
        label="Tại ngày"
        disabled={thoiKy !== undefined}
        value={thoiKy ? null : ngay}
        onChange={(day) => onSearch({ ngay: day && day !== today ? day : undefined })}
      />
      <div className={styles.checks}>
        <CheckField
          id="moi-thoi-ky"
          label="Mọi thời kỳ"
          checked={thoiKy !== undefined}
          onChange={(checked) => onSearch({ thoiKy: checked ? 'moi-luc' : undefined })}
        />
        <CheckField
          id="hien-da-rut"
          label="Hiện cả ghi nhận đã rút"
          checked={daRut !== undefined}
          onChange={(checked) => onSearch({ daRut: checked ? 'hien' : undefined })}
        />
      </div>
    </div>
  )
}
