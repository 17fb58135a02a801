import { useState } from 'react'
import { messageOf } from '../../api/message-of'
import type { Organization } from '../../api/operations'
import { problemTitle } from '../../api/problem-title'
import { Button } from '../../ui/actions/button'
import { ErrorSummary } from '../../ui/feedback/error-summary'
import { Notice } from '../../ui/feedback/notice'
import { AgencyPicker } from '../../ui/fields/agency-picker'
import { FormStack } from '../../ui/fields/form-stack'
import { SelectField } from '../../ui/fields/select-field'
import { TextAreaField } from '../../ui/fields/text-area-field'
import { TextField } from '../../ui/fields/text-field'
import { emptyOrganization, findOrganizationErrors, type OrganizationDraft } from './organization-draft'
import { kindOptions, levelOptions } from './organization-options'
import { toAgencyOptions } from './to-agency-options'
import { useAddOrganization } from './use-add-organization'

export type AddOrganizationFormProps = {
  organizations: readonly Organization[]
  onAdded: (name: string) => void
  onCancel: () => void
}

export function AddOrganizationForm({ organizations, onAdded, onCancel }: AddOrganizationFormProps) {
  const [draft, setDraft] = useState(emptyOrganization)
  const [checked, setChecked] = useState(false)
  const add = useAddOrganization(onAdded)
  const missing = checked ? findOrganizationErrors(draft) : []
  const errors = missing.length > 0 ? missing : add.fieldErrors
  const set = (change: Partial<OrganizationDraft>) => setDraft({ ...draft, ...change })

  function submit() {
    setChecked(true)
    if (findOrganizationErrors(draft).length === 0) add.mutate(draft)
  }

  return (
    <FormStack
      label="Thêm cơ quan"
      onSubmit={submit}
      actions={
        <>
          <Button variant="primary" type="submit" loading={add.isPending}>
            Thêm cơ quan
          </Button>
          <Button variant="quiet" onClick={onCancel}>
            Để sau
          </Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      {add.error && errors.length === 0 ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(add.error)}
        </Notice>
      ) : null}
      <TextField
        id="co-quan-ten"
        label="Tên đầy đủ"
        hint="Như trên con dấu: Sở Tài chính, Ủy ban nhân dân xã Đạ Huoai."
        value={draft.name}
        onChange={(name) => set({ name })}
        error={messageOf(errors, 'co-quan-ten')}
      />
      <TextField
        id="co-quan-viet-tat"
        label="Tên viết tắt"
        optional
        maxLength={60}
        value={draft.shortName}
        onChange={(shortName) => set({ shortName })}
        error={messageOf(errors, 'co-quan-viet-tat')}
      />
      <SelectField
        id="co-quan-loai"
        label="Loại cơ quan"
        placeholder="Chọn loại"
        options={kindOptions}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind as OrganizationDraft['kind'] })}
        error={messageOf(errors, 'co-quan-loai')}
      />
      <SelectField
        id="co-quan-cap"
        label="Cấp"
        options={levelOptions}
        value={draft.level}
        onChange={(level) => set({ level: level as OrganizationDraft['level'] })}
      />
      <AgencyPicker
        id="co-quan-truc-thuoc"
        label="Trực thuộc"
        optional
        items={toAgencyOptions(organizations)}
        value={draft.parentId}
        onChange={(parentId) => set({ parentId })}
        error={messageOf(errors, 'co-quan-truc-thuoc')}
      />
      <TextAreaField
        id="co-quan-ten-khac"
        label="Tên gọi khác trong văn bản"
        hint="Mỗi dòng một tên. Máy dùng các tên này để nhận ra cơ quan khi đọc văn bản."
        optional
        rows={2}
        value={draft.aliases}
        onChange={(aliases) => set({ aliases })}
        error={messageOf(errors, 'co-quan-ten-khac')}
      />
    </FormStack>
  )
}
