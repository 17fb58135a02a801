import { CheckField } from '../../../ui/fields/check-field'
import { DateField } from '../../../ui/fields/date-field'
import { SelectField } from '../../../ui/fields/select-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import type { StatisticsSearch } from '../statistics-search'
import { keyOf, numberOptions, optionsOf, type PeriodKind, periodKinds } from '../words/statistics-words'

export type PeriodFieldsProps = {
  search: StatisticsSearch
  onChange: (part: Partial<StatisticsSearch>) => void
  /** Kinds to choose from; all when left out. */
  kinds?: readonly PeriodKind[]
  /** Whether months of the calendar may be chosen beside the periods in which figures are closed. */
  choosesClosing?: boolean
}

const yearsBack = 5

/** Which period: its kind, and what that kind needs. */
export function PeriodFields({ search, onChange, kinds, choosesClosing = true }: PeriodFieldsProps) {
  const today = todayInVietnam()
  const thisYear = Number(today.slice(0, 4))
  const kind = keyOf(periodKinds, search.ky) ?? 'year'
  const numbers = numberOptions(kind)
  const month = Number(today.slice(5, 7))
  const current = kind === 'quarter' ? Math.ceil(month / 3) : month
  const years = Array.from({ length: yearsBack + 2 }, (_, index) => String(thisYear + 1 - index))
  const hasYear = kind !== 'all' && kind !== 'custom'
  return (
    <>
      <SelectField
        id="ky"
        label="Kỳ"
        value={kind}
        options={optionsOf(periodKinds).filter(({ value }) => !kinds || kinds.includes(value))}
        onChange={(value) => onChange({ ky: periodKinds[value as PeriodKind].slug, so: undefined })}
      />
      {numbers.length > 0 ? (
        <SelectField
          id="so"
          label={kind === 'month' ? 'Tháng' : 'Quý'}
          value={String(search.so ?? current)}
          options={numbers}
          onChange={(value) => onChange({ so: Number(value) })}
        />
      ) : null}
      {hasYear ? (
        <SelectField
          id="nam"
          label="Năm"
          value={String(search.nam ?? thisYear)}
          options={years.map((year) => ({ value: year, label: year }))}
          onChange={(value) => onChange({ nam: Number(value) })}
        />
      ) : null}
      {kind === 'custom' ? (
        <>
          <DateField
            id="tu"
            label="Từ ngày"
            value={search.tu ?? null}
            onChange={(day) => onChange({ tu: day ?? undefined })}
          />
          <DateField
            id="den"
            label="Đến ngày"
            value={search.den ?? null}
            onChange={(day) => onChange({ den: day ?? undefined })}
          />
        </>
      ) : null}
      {hasYear && choosesClosing ? (
        <CheckField
          id="chot"
          label="Theo kỳ chốt số liệu (ngày 15 đến ngày 14)"
          checked={search.chot === 1}
          onChange={(on) => onChange({ chot: on ? 1 : undefined })}
        />
      ) : null}
    </>
  )
}
