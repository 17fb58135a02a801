import { useMediaQuery } from '@mantine/hooks'
import type { EvaluationGrid } from '../../api/operations'
import { SelectField } from '../../ui/fields/select-field'
import { todayInVietnam } from '../../ui/format/today-in-vietnam'
import { ViewSwitch } from '../../ui/layout/view-switch'
import { sourceNames, sourceNotes, type ValueSource } from '../indicators/words/value-words'
import { type ProgrammeSearch, sourceSlugs, toTelling } from './address/programme-search'
import styles from './programmes.module.css'

const firstYear = 2015
const months = Array.from({ length: 12 }, (_, index) => String(index + 1))

export type TellingFieldsProps = {
  search: ProgrammeSearch
  onChange: (part: Partial<ProgrammeSearch>) => void
  /** What the numbers on the screen are told by, once they are there. */
  units: EvaluationGrid['units'] | undefined
  scope: EvaluationGrid['scope'] | undefined
  /** A picture over all periods has none to choose. */
  choosesPeriod?: boolean
}

/** Which of the three values, of which period, told by whose units; on a narrow screen folded under what is chosen. */
export function TellingFields(props: TellingFieldsProps) {
  const narrow = useMediaQuery('(max-width: 43.75em)', false, { getInitialValueInEffect: false })
  if (!narrow) return <Fields {...props} />
  return (
    <details className={styles.folded}>
      <summary>{chosenWords(props)}</summary>
      <Fields {...props} />
    </details>
  )
}

/** 'Năm 2026 · Số tính · Xã An toàn khu': what is chosen, in a line. */
function chosenWords({ search, scope, choosesPeriod = true }: TellingFieldsProps): string {
  const year = search.nam ?? todayInVietnam().slice(0, 4)
  const period = search.thang === undefined ? `Năm ${year}` : `Đến tháng ${search.thang}/${year}`
  const units = scope?.kind ? (scope.name === 'recognised' ? scope.kind.name : 'Cả xã để so sánh') : null
  const said = [choosesPeriod ? period : null, sourceNames[sourceSlugs.keyOf(search.so) ?? 'computed'], units]
  return `Đổi: ${said.filter(Boolean).join(' · ')}`
}

function Fields({ search, onChange, units, scope, choosesPeriod = true }: TellingFieldsProps) {
  const thisYear = Number(todayInVietnam().slice(0, 4))
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => String(thisYear - index))
  const source = sourceSlugs.keyOf(search.so) ?? 'computed'
  const divided = units?.divided.map(({ name }) => name).join(', ')
  return (
    <>
      <div className={styles.choices}>
        {choosesPeriod ? (
          <>
            <SelectField
              id="nam"
              label="Năm"
              value={String(search.nam ?? thisYear)}
              options={years.map((year) => ({ value: year, label: year }))}
              onChange={(year) => onChange({ nam: Number(year) === thisYear ? undefined : Number(year) })}
            />
            <SelectField
              id="thang"
              label="Đến hết tháng"
              placeholder="Mới nhất trong năm"
              value={search.thang === undefined ? '' : String(search.thang)}
              options={months.map((month) => ({ value: month, label: `Tháng ${month}` }))}
              onChange={(month) => onChange({ thang: month === '' ? undefined : Number(month) })}
            />
          </>
        ) : null}
        <SelectField
          id="so"
          label="Loại số"
          value={source}
          options={Object.entries(sourceNames).map(([value, label]) => ({ value, label }))}
          onChange={(value) =>
            onChange({ so: value === 'computed' ? undefined : sourceSlugs.slugOf(value as ValueSource) })
          }
        />
      </div>
      <div className={styles.basis}>
        {scope?.kind ? (
          <ViewSwitch
            id="pham-vi"
            label="Đơn vị nào"
            value={scope.name}
            onChange={(name) => onChange({ pv: name === 'with_value' ? 'moi-xa' : undefined, xa: undefined })}
            options={[
              { value: 'recognised', label: scope.kind.name },
              { value: 'with_value', label: 'Cả xã để so sánh' },
            ]}
          />
        ) : null}
        <ViewSwitch
          id="don-vi"
          label="Số liệu theo đơn vị"
          value={toTelling(search, todayInVietnam()).units}
          onChange={(basis) => onChange({ donVi: basis === 'restated' ? 'hien-nay' : 'khi-do' })}
          options={[
            { value: 'as_then', label: 'Đơn vị khi đó' },
            { value: 'restated', label: 'Đơn vị hiện nay' },
          ]}
        />
        <output className={styles.words}>
          {sourceNotes[source]} {units?.words}
          {divided ? ` Đơn vị đã chia cho nhiều nơi vẫn ghi theo tên cũ: ${divided}.` : ''}
        </output>
      </div>
    </>
  )
}
