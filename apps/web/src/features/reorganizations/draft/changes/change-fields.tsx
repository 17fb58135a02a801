import { messageOf } from '../../../../api/message-of'
import type { ChangeDraft, TargetDraft } from './change-draft'
import { changeFieldIds as ids, targetFieldIds } from './change-field-ids'
import type { ChangeFieldsProps } from './change-fields-props'
import { FieldOfWorkPicker } from './field-of-work-picker'
import { MadeFields } from './made-fields'
import { RecogniseFields } from './recognise-fields'
import { SplitFields } from './split-fields'
import { TargetFields } from './target-fields'
import { UnitField, UnitsField } from './unit-field'

const fromLabels: Record<Exclude<ChangeDraft['kind'], 'create'>, { organization: string; place: string }> = {
  merge: { organization: 'Các cơ quan hợp nhất, sáp nhập', place: 'Các địa bàn nhập lại' },
  split: { organization: 'Cơ quan chia, tách', place: 'Địa bàn chia, tách' },
  rename: { organization: 'Cơ quan đổi tên', place: 'Địa bàn đổi tên' },
  move: { organization: 'Cơ quan chuyển', place: 'Địa bàn chuyển' },
  abolish: { organization: 'Cơ quan giải thể', place: 'Địa bàn chấm dứt' },
  transfer_field: { organization: 'Cơ quan giao lĩnh vực', place: '' },
  recognise: { organization: '', place: 'Địa bàn' },
}

/** What is asked of a change, by its kind. */
export function ChangeFields(props: ChangeFieldsProps) {
  const { draft, onChange, onFrom, errors, editedChangeId } = props
  const { kind, unit, targets } = draft
  const [first] = targets
  const changeFirst = (change: Partial<TargetDraft>) =>
    onChange({ targets: targets.map((target, index) => (index === 0 ? { ...target, ...change } : target)) })
  const from = kind === 'create' ? null : { id: ids.from, label: fromLabels[kind][unit], unit, editedChangeId }
  const fromError = messageOf(errors, ids.from)
  if (!first) return null
  return (
    <>
      {from === null ? null : kind === 'merge' ? (
        <UnitsField {...from} error={fromError} value={draft.fromIds} onChange={onFrom} />
      ) : (
        <UnitField
          {...from}
          withMade={kind === 'recognise' || kind === 'transfer_field'}
          after={kind === 'recognise'}
          error={fromError}
          value={draft.fromIds[0] ?? null}
          onChange={(id) => onFrom(id === null ? [] : [id])}
        />
      )}
      {kind === 'create' || kind === 'rename' ? (
        <MadeFields
          unit={unit}
          fieldKey={first.key}
          made={first.made}
          onChange={(change) => changeFirst({ made: { ...first.made, ...change } })}
          errors={errors}
          editedChangeId={editedChangeId}
          renaming={kind === 'rename'}
        />
      ) : null}
      {kind === 'merge' ? (
        <TargetFields
          unit={unit}
          target={first}
          onChange={changeFirst}
          errors={errors}
          editedChangeId={editedChangeId}
        />
      ) : null}
      {kind === 'split' ? <SplitFields {...props} /> : null}
      {kind === 'transfer_field' ? (
        <>
          <FieldOfWorkPicker
            id={ids.fields}
            label="Lĩnh vực chuyển"
            value={draft.fields}
            onChange={(fields) => onChange({ fields })}
            error={messageOf(errors, ids.fields)}
          />
          <UnitField
            id={targetFieldIds(first.key).unit}
            label="Cơ quan nhận lĩnh vực"
            unit={unit}
            withMade
            editedChangeId={editedChangeId}
            value={first.unitId}
            onChange={(unitId) => changeFirst({ unitId })}
            error={messageOf(errors, targetFieldIds(first.key).unit)}
          />
        </>
      ) : null}
      {kind === 'move' ? (
        <UnitField
          id={ids.parent}
          label="Về trực thuộc"
          hint="Để trống nếu không còn trực thuộc đơn vị nào."
          optional
          unit={unit}
          withMade
          editedChangeId={editedChangeId}
          value={draft.parentId}
          onChange={(parentId) => onChange({ parentId })}
        />
      ) : null}
      {kind === 'recognise' ? <RecogniseFields {...props} /> : null}
    </>
  )
}
