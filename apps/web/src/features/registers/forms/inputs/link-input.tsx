import type { RegisterRecord } from '../../../../api/operations'
import type { AgencyOption } from '../../../../ui/fields/agency-option'
import { AgencyPicker } from '../../../../ui/fields/agency-picker'
import { useOptionSearch } from '../../../search/use-option-search'
import { recordSearchQuery } from '../../register-queries'
import { chosenOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'

const toOption = ({ id, title, place }: RegisterRecord): AgencyOption => ({
  id,
  name: title,
  ...(place ? { detail: place.name } : {}),
})

/** A record of another register; the server searches. */
export function LinkInput(props: InputProps<'link'>) {
  const { field, typed, onChange } = props
  const { items, search } = useOptionSearch((words: string) => recordSearchQuery(field.register, words), toOption)
  const chosen = chosenOf(typed)
  return (
    <AgencyPicker
      {...frameOf(props)}
      items={items}
      search={search}
      known={chosen ? [chosen] : []}
      noun="bản ghi"
      value={chosen?.id ?? null}
      onChange={(id, record) => onChange(id === null ? null : { id, name: record?.name ?? '' })}
    />
  )
}
