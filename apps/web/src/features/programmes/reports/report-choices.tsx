import type { ProgrammeReportDocument, ProgrammeReports } from '../../../api/operations'
import { SelectField } from '../../../ui/fields/select-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { ViewSwitch } from '../../../ui/layout/view-switch'
import styles from '../programmes.module.css'
import type { ReportsSearch } from './reports-search'

const firstYear = 2015

export type ReportChoicesProps = {
  reports: ProgrammeReports['items']
  chosen: string
  search: ReportsSearch
  /** Units one can choose, once the report is there. */
  places: ProgrammeReportDocument['places']
  units: ProgrammeReportDocument['units'] | undefined
  onChange: (part: Partial<ReportsSearch>) => void
}

/** Which report, of which unit and year, told by whose units. */
export function ReportChoices({ reports, chosen, search, places, units, onChange }: ReportChoicesProps) {
  const thisYear = Number(todayInVietnam().slice(0, 4))
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => String(thisYear - index))
  const isListed = search.xa === undefined || places.some(({ id }) => id === search.xa)
  return (
    <>
      <div className={styles.choices}>
        <div className={styles.wide}>
          <SelectField
            id="mau"
            label="Mẫu báo cáo"
            value={chosen}
            options={reports.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={(mau) => onChange({ mau })}
          />
        </div>
        <SelectField
          id="xa"
          label="Đơn vị"
          placeholder="Cả chương trình"
          value={search.xa ?? ''}
          options={[
            ...places.map(({ id, name }) => ({ value: id, label: name })),
            ...(isListed || !search.xa ? [] : [{ value: search.xa, label: 'Đơn vị khác' }]),
          ]}
          onChange={(xa) => onChange({ xa: xa || undefined })}
        />
        <SelectField
          id="nam"
          label="Năm"
          value={String(search.nam ?? thisYear)}
          options={years.map((year) => ({ value: year, label: year }))}
          onChange={(year) => onChange({ nam: Number(year) === thisYear ? undefined : Number(year), xa: undefined })}
        />
      </div>
      <div className={styles.basis}>
        <ViewSwitch
          id="don-vi"
          label="Số liệu theo đơn vị"
          value={search.donVi ?? 'khi-do'}
          onChange={(basis) => onChange({ donVi: basis === 'hien-nay' ? 'hien-nay' : undefined, xa: undefined })}
          options={[
            { value: 'khi-do', label: 'Đơn vị khi đó' },
            { value: 'hien-nay', label: 'Đơn vị hiện nay' },
          ]}
        />
        <output className={styles.words}>{units?.words}</output>
      </div>
    </>
  )
}
