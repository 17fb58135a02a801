import { type FieldMessage } from '../../../../api/field-errors'
import { messageOf } from '../../../../api/message-of'
import { ChoiceField } from '../../../../ui/fields/choice-field'
import type { UnitKind } from '../../made-by'
import type { TargetDraft } from './change-draft'
import { targetFieldIds } from './change-field-ids'
import { FieldOfWorkPicker } from './field-of-work-picker'
import { MadeFields } from './made-fields'
import { UnitField } from './unit-field'

export type TargetFieldsProps = {
  unit: UnitKind
  target: TargetDraft
  onChange: (change: Partial<TargetDraft>) => void
  errors: readonly FieldMessage[]
  editedChangeId: string | null
  /** A successor may take over some fields of work only. */
  withScope?: boolean
}

const wayWords: Record<UnitKind, { there: string; new: string }> = {
  organization: { there: 'Cơ quan đang có', new: 'Cơ quan mới thành lập' },
  place: { there: 'Địa bàn đang có', new: 'Địa bàn mới thành lập' },
}

/** Who takes over: one that is there, one another change makes, or a new one; in everything or in some fields. */
export function TargetFields({ unit, target, onChange, errors, editedChangeId, withScope }: TargetFieldsProps) {
  const ids = targetFieldIds(target.key)
  return (
    <>
      <ChoiceField
        id={ids.way}
        label="Đơn vị tiếp nhận"
        value={target.way}
        onChange={(way) => onChange({ way: way === 'there' ? 'there' : 'new' })}
        choices={[
          { value: 'new', label: wayWords[unit].new },
          { value: 'there', label: wayWords[unit].there },
        ]}
      />
      {target.way === 'there' ? (
        <UnitField
          id={ids.unit}
          label={wayWords[unit].there}
          unit={unit}
          withMade
          editedChangeId={editedChangeId}
          value={target.unitId}
          onChange={(unitId) => onChange({ unitId })}
          error={messageOf(errors, ids.unit)}
        />
      ) : (
        <MadeFields
          unit={unit}
          fieldKey={target.key}
          made={target.made}
          onChange={(change) => onChange({ made: { ...target.made, ...change } })}
          errors={errors}
          editedChangeId={editedChangeId}
        />
      )}
      {withScope && unit === 'organization' ? (
        <ChoiceField
          id={ids.scope}
          label="Kế thừa"
          value={target.scope}
          onChange={(scope) => onChange({ scope: scope === 'fields' ? 'fields' : 'all' })}
          choices={[
            { value: 'all', label: 'Kế thừa chung', hint: 'Mọi việc không thuộc lĩnh vực đã giao riêng.' },
            { value: 'fields', label: 'Chỉ theo lĩnh vực' },
          ]}
        />
      ) : null}
      {withScope && target.scope === 'fields' ? (
        <FieldOfWorkPicker
          id={ids.fields}
          label="Lĩnh vực nhận"
          value={target.fields}
          onChange={(fields) => onChange({ fields })}
          error={messageOf(errors, ids.fields)}
        />
      ) : null}
    </>
  )
}
