import type { Field } from '../../../../../../pack-kit/fields/field'
import type { Register } from '../../../../../../pack-kit/registers/register'
import styles from './list.module.css'

export type SortFieldProps = {
  register: Register
  value: string | undefined
  onChange: (sort: string | undefined) => void
}

const wordsOf = ({ kind }: Field): readonly [string, string] => {
  if (kind === 'date') return ['cũ trước', 'mới trước']
  return kind === 'number' || kind === 'count' || kind === 'money' ? ['nhỏ trước', 'lớn trước'] : ['A đến Z', 'Z đến A']
}

/** Ids and drawings have no order that means something to people. */
const isOrdered = ({ kind }: Field): boolean =>
  ['text', 'number', 'count', 'money', 'date', 'choice', 'yesNo', 'documentReference'].includes(kind)

/** Any field, either way round; records without a value come last. */
export function SortField({ register, value = '', onChange }: SortFieldProps) {
  return (
    <div className={styles.sort}>
      <label htmlFor="sap-xep-so">Sắp xếp</label>
      <select id="sap-xep-so" value={value} onChange={(event) => onChange(event.currentTarget.value || undefined)}>
        <option value="">Mới ghi trước</option>
        {register.fields.filter(isOrdered).map((field) => {
          const [up, down] = wordsOf(field)
          return (
            <optgroup label={field.name} key={field.code}>
              <option value={field.code}>
                {field.name}, {up}
              </option>
              <option value={`-${field.code}`}>
                {field.name}, {down}
              </option>
            </optgroup>
          )
        })}
      </select>
    </div>
  )
}
