import { useState } from 'react'
import { Button } from '../../../../ui/actions/button'
import { SelectField } from '../../../../ui/fields/select-field'
import { fieldOf, type OpenedRegister } from '../../definition/opened-register'
import styles from '../list.module.css'
import { FilterValue } from './filter-value'
import { emptyFilter, type FilterDraft, filtersOf, isOnlyKnown } from './filters-of'

export type AddFilterProps = { opened: OpenedRegister; onAdd: (filters: string[]) => void }

/** A condition on any field, by its kind. */
export function AddFilter({ opened: { register }, onAdd }: AddFilterProps) {
  const [code, setCode] = useState(register.fields[0]?.code ?? '')
  const [draft, setDraft] = useState<FilterDraft>(emptyFilter)
  const field = fieldOf(register, code)
  const filters = field ? filtersOf(field, draft) : []

  function add() {
    if (filters.length === 0) return
    onAdd(filters)
    setDraft(emptyFilter)
  }

  return (
    <form
      className={styles.panel}
      aria-label="Thêm điều kiện lọc"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <SelectField
        id="loc-truong"
        label="Trường"
        value={code}
        onChange={(chosen) => [setCode(chosen), setDraft(emptyFilter)]}
        options={register.fields.map((one) => ({ value: one.code, label: one.name }))}
      />
      {field ? (
        <>
          <SelectField
            id="loc-cach"
            label="Điều kiện"
            value={draft.is}
            onChange={(is) => setDraft({ ...draft, is: is === 'known' || is === 'unknown' ? is : 'value' })}
            options={[
              ...(isOnlyKnown(field) ? [] : [{ value: 'value', label: 'Có giá trị sau' }]),
              { value: 'known', label: 'Đã có' },
              { value: 'unknown', label: 'Chưa có' },
            ]}
          />
          {draft.is === 'value' && !isOnlyKnown(field) ? (
            <FilterValue field={field} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
          ) : null}
        </>
      ) : null}
      <Button type="submit" disabled={filters.length === 0}>
        Lọc
      </Button>
    </form>
  )
}
