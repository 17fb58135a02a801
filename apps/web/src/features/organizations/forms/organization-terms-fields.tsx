import { type FieldMessage } from '../../../api/field-errors'
import { messageOf } from '../../../api/message-of'
import type { AgencyOption } from '../../../ui/fields/agency-option'
import { SelectField } from '../../../ui/fields/select-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import { PlaceField } from '../../places/place-field/place-field'
import { AgencyField } from '../agency-field/agency-field'
import { FieldsOfWorkField } from './fields-of-work-field'
import { organizationFieldIds as ids, type OrganizationDraft } from './organization-draft'
import { kindOptions, levelOptions } from './organization-options'

export type OrganizationTermsFieldsProps = {
  draft: OrganizationDraft
  onChange: (change: Partial<OrganizationDraft>) => void
  errors: readonly FieldMessage[]
  /** The day whose places are offered (yyyy-mm-dd). */
  on: string
  /** Names the form begins with. */
  knownParent?: AgencyOption | null
  knownPlace?: AgencyOption | null
}

/** Every term of an agency, for entering it and for mending it. */
export function OrganizationTermsFields(props: OrganizationTermsFieldsProps) {
  const { draft, onChange, errors, on, knownParent, knownPlace } = props
  return (
    <>
      <TextField
        id={ids.name}
        label="Tên đầy đủ"
        hint="Như trên con dấu: Sở Tài chính, Ủy ban nhân dân xã Đạ Huoai."
        maxLength={300}
        value={draft.name}
        onChange={(name) => onChange({ name })}
        error={messageOf(errors, ids.name)}
      />
      <TextField
        id={ids.shortName}
        label="Tên viết tắt"
        optional
        maxLength={60}
        value={draft.shortName}
        onChange={(shortName) => onChange({ shortName })}
        error={messageOf(errors, ids.shortName)}
      />
      <SelectField
        id={ids.kind}
        label="Loại cơ quan"
        placeholder="Chọn loại"
        options={kindOptions}
        value={draft.kind}
        onChange={(kind) => onChange({ kind: kind as OrganizationDraft['kind'] })}
        error={messageOf(errors, ids.kind)}
      />
      <SelectField
        id={ids.level}
        label="Cấp"
        options={levelOptions}
        value={draft.level}
        onChange={(level) => onChange({ level: level as OrganizationDraft['level'] })}
      />
      <AgencyField
        id={ids.parentId}
        label="Trực thuộc"
        optional
        known={knownParent ? [knownParent] : []}
        value={draft.parentId}
        onChange={(parentId) => onChange({ parentId })}
        error={messageOf(errors, ids.parentId)}
      />
      <PlaceField
        id={ids.placeId}
        label="Địa bàn"
        hint="Nơi cơ quan quản lý hoặc đặt trụ sở."
        optional
        on={on}
        known={knownPlace ? [knownPlace] : []}
        value={draft.placeId}
        onChange={(placeId) => onChange({ placeId })}
        error={messageOf(errors, ids.placeId)}
      />
      <FieldsOfWorkField id={ids.fields} value={draft.fields} onChange={(fields) => onChange({ fields })} />
      <TextField
        id={ids.code}
        label="Mã định danh"
        hint="Theo Quyết định 20/2020/QĐ-TTg, ví dụ H33.12."
        optional
        value={draft.code}
        onChange={(code) => onChange({ code })}
        error={messageOf(errors, ids.code)}
      />
      <TextField
        id={ids.code102}
        label="Mã định danh cũ"
        hint="Theo QCVN 102:2016/BTTTT, ví dụ 000.00.12.H33."
        optional
        value={draft.code102}
        onChange={(code102) => onChange({ code102 })}
        error={messageOf(errors, ids.code102)}
      />
      <TextAreaField
        id={ids.aliases}
        label="Tên gọi khác trong văn bản"
        hint="Mỗi dòng một tên. Máy dùng các tên này để nhận ra cơ quan khi đọc văn bản."
        optional
        rows={2}
        value={draft.aliases}
        onChange={(aliases) => onChange({ aliases })}
        error={messageOf(errors, ids.aliases)}
      />
    </>
  )
}
