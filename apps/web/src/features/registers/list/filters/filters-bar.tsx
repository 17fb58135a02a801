import { lazy, Suspense, useEffect, useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { DateField } from '../../../../ui/fields/date-field'
import { todayInVietnam } from '../../../../ui/format/today-in-vietnam'
import { FilterLinks } from '../../../../ui/layout/filter-links'
import { FilterBox } from '../../../search/filter-box'
import { useSettled } from '../../../search/use-settled'
import { type RecordsSearch, recordsHref } from '../../address/records-search'
import type { OpenedRegister } from '../../definition/opened-register'
import { stages, stageWords } from '../../words/stage-words'
import styles from '../list.module.css'
import { ChosenFilters } from './chosen-filters'

const AddFilter = lazy(async () => ({ default: (await import('./add-filter')).AddFilter }))

export type FiltersBarProps = {
  opened: OpenedRegister
  search: RecordsSearch
  onChange: (change: Partial<RecordsSearch>) => void
}

/** Stages, words, a day, a condition on any field; each of them in the address. */
export function FiltersBar({ opened, search, onChange }: FiltersBarProps) {
  const { register, may } = opened
  const { tim = '', giaiDoan, ngay, daXoa } = search
  const [opening, setOpening] = useState(false)
  const [typed, setTyped] = useState(tim)
  const words = useSettled(typed.trim(), 300)
  useEffect(() => {
    if (words !== tim) onChange({ tim: words || undefined })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what was typed changes the address
  }, [words])
  const today = todayInVietnam()
  const hrefOf = (change: RecordsSearch) => recordsHref(register.code, { ...withoutStage(search), ...change })
  return (
    <div className={styles.filters}>
      <FilterLinks
        label="Lọc theo trạng thái"
        items={[
          { label: 'Tất cả', href: hrefOf({}), active: !giaiDoan && !daXoa },
          ...stages.map((stage) => ({
            label: stageWords[stage].words,
            href: hrefOf({ giaiDoan: stageWords[stage].slug }),
            active: giaiDoan === stageWords[stage].slug && !daXoa,
          })),
          ...(may.create ? [{ label: 'Đã xóa', href: hrefOf({ daXoa: 'hien' }), active: daXoa !== undefined }] : []),
        ]}
      />
      {daXoa ? null : (
        <div className={styles.tools}>
          {ngay ? null : (
            <FilterBox id="tim-ban-ghi" label={`Tìm trong sổ ${register.name}`} value={typed} onChange={setTyped} />
          )}
          <div className={styles.day}>
            <DateField
              id="so-tai-ngay"
              label="Xem sổ tại ngày"
              max={today}
              value={ngay ?? null}
              onChange={(day) => onChange({ ngay: day && day < today ? day : undefined })}
            />
          </div>
          <Button aria-expanded={opening} onClick={() => setOpening(!opening)}>
            {opening ? 'Thu điều kiện' : 'Thêm điều kiện'}
          </Button>
        </div>
      )}
      {opening && !daXoa ? (
        <Suspense fallback={null}>
          <AddFilter opened={opened} onAdd={(added) => onChange({ loc: [...(search.loc ?? []), ...added] })} />
        </Suspense>
      ) : null}
      <ChosenFilters register={register} search={search} />
    </div>
  )
}

/** What was removed is a list of its own; conditions do not narrow it. */
const withoutStage = ({ giaiDoan: _stage, daXoa: _removed, ...rest }: RecordsSearch): RecordsSearch => rest
