import { type FieldMessage } from '../../../../api/field-errors'
import { messageOf } from '../../../../api/message-of'
import type { Organization } from '../../../../api/operations'
import { SelectField } from '../../../../ui/fields/select-field'
import { TextField } from '../../../../ui/fields/text-field'
import { FieldsOfWorkField } from '../../../organizations/forms/fields-of-work-field'
import type { UnitKind } from '../../made-by'
import type { MadeDraft } from './change-draft'
import { targetFieldIds } from './change-field-ids'
import styles from './changes.module.css'
import { UnitField } from './unit-field'
import { kindOptionsOf, levelOptions } from './unit-kind-options'

export type MadeFieldsProps = {
  unit: UnitKind
  /** Which of the form's units, for the ids. */
  fieldKey: string
  made: MadeDraft
  onChange: (change: Partial<MadeDraft>) => void
  errors: readonly FieldMessage[]
  editedChangeId: string | null
  /** Other terms for a unit that goes on: only its name, kind and codes. */
  renaming?: boolean
}

/** The terms of a new unit, or the new name of an old one. */
export function MadeFields({ unit, fieldKey, made, onChange, errors, editedChangeId, renaming }: MadeFieldsProps) {
  const ids = targetFieldIds(fieldKey)
  const isAgency = unit === 'organization'
  return (
    <div className={styles.made}>
      <TextField
        id={ids.name}
        label={renaming ? 'Tên mới' : 'Tên đầy đủ'}
        hint={isAgency ? undefined : 'Kèm loại đơn vị, ví dụ Xã Vĩnh Bình.'}
        maxLength={300}
        value={made.name}
        onChange={(name) => onChange({ name })}
        error={messageOf(errors, ids.name)}
      />
      <div className={styles.pair}>
        <SelectField
          id={ids.kind}
          label="Loại"
          placeholder="Chọn loại"
          options={kindOptionsOf(unit)}
          value={made.kind}
          onChange={(kind) => onChange({ kind })}
          error={messageOf(errors, ids.kind)}
        />
        {isAgency && !renaming ? (
          <SelectField
            id={ids.level}
            label="Cấp"
            options={levelOptions}
            value={made.level}
            onChange={(level) => onChange({ level: level as Organization['level'] })}
          />
        ) : null}
        {isAgency ? (
          <TextField
            id={ids.shortName}
            label="Tên viết tắt"
            optional
            maxLength={60}
            value={made.shortName}
            onChange={(shortName) => onChange({ shortName })}
          />
        ) : null}
        <TextField
          id={ids.code}
          label={isAgency ? 'Mã định danh' : 'Mã địa bàn'}
          optional
          maxLength={35}
          value={made.code}
          onChange={(code) => onChange({ code })}
        />
      </div>
      {renaming ? null : (
        <UnitField
          id={ids.parent}
          label="Trực thuộc"
          optional
          unit={unit}
          withMade
          editedChangeId={editedChangeId}
          value={made.parentId}
          onChange={(parentId) => onChange({ parentId })}
        />
      )}
      {renaming || !isAgency ? null : (
        <>
          <UnitField
            id={ids.place}
            label="Địa bàn"
            optional
            unit="place"
            withMade
            after
            editedChangeId={editedChangeId}
            value={made.placeId}
            onChange={(placeId) => onChange({ placeId })}
          />
          <FieldsOfWorkField id={ids.ownFields} value={made.fields} onChange={(fields) => onChange({ fields })} />
        </>
      )}
    </div>
  )
}
