import { AgencyPicker } from '../../../../ui/fields/agency-picker'
import type { FieldBase } from '../../../../ui/fields/field-frame'
import type { UnitKind } from '../../made-by'
import { useDraft } from '../draft-context'
import { useUnitSearch } from './use-unit-search'

export type UnitFieldProps = FieldBase & {
  unit: UnitKind
  editedChangeId: string | null
  /** Offers units that other changes of the draft make. */
  withMade?: boolean
  /** Units as they are from the day on, instead of the day before. */
  after?: boolean
}

const noun = (unit: UnitKind): string => (unit === 'organization' ? 'cơ quan' : 'địa bàn')

export type UnitFieldOneProps = UnitFieldProps & { value: string | null; onChange: (id: string | null) => void }

/** One agency or place, looked for as of the day before the changes. */
export function UnitField({ unit, editedChangeId, withMade = false, after = false, ...props }: UnitFieldOneProps) {
  const { before, on } = useDraft()
  const chosen = props.value === null ? [] : [props.value]
  const found = useUnitSearch({ unit, on: after ? on : before, withMade, editedChangeId, chosen })
  return <AgencyPicker {...props} {...found} noun={noun(unit)} onChange={(id) => props.onChange(id)} />
}

export type UnitsFieldProps = UnitFieldProps & { value: readonly string[]; onChange: (ids: string[]) => void }

/** Several of them. */
export function UnitsField({ unit, editedChangeId, withMade = false, after = false, ...props }: UnitsFieldProps) {
  const { before, on } = useDraft()
  const found = useUnitSearch({ unit, on: after ? on : before, withMade, editedChangeId, chosen: props.value })
  return <AgencyPicker {...props} {...found} multiple noun={noun(unit)} onChange={(ids) => props.onChange(ids)} />
}
