import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import type { OrganizationPage } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { ErrorSummary } from '../../../ui/feedback/error-summary'
import { Notice } from '../../../ui/feedback/notice'
import { notify } from '../../../ui/feedback/notify'
import { CheckField } from '../../../ui/fields/check-field'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { periodWords } from '../../../ui/format/period-words'
import { AppLink } from '../../../ui/link/app-link'
import { findOrganizationErrors, toDraft } from './organization-draft'
import { OrganizationTermsFields } from './organization-terms-fields'
import { useCorrectOrganization } from './use-correct-organization'

export type CorrectOrganizationDialogProps = { page: OrganizationPage; onClose: () => void }

/** Mends what was typed wrong; a change in the world is recorded elsewhere, and the dialog says so first. */
export function CorrectOrganizationDialog({ page, onClose }: CorrectOrganizationDialogProps) {
  // The form keeps the page it was opened with: what it sends must fit what the person saw.
  const [opened] = useState(page)
  const { terms } = opened
  const [draft, setDraft] = useState(() => toDraft(terms))
  const [confirmation, setConfirmation] = useState({
    confirmed: terms.certainty === 'confirmed',
    note: terms.note ?? '',
  })
  const [checked, setChecked] = useState(false)
  const correct = useCorrectOrganization(opened, () => {
    notify({ message: `Đã sửa thông tin của ${draft.name.trim()}.` })
    onClose()
  })
  const missing = checked ? findOrganizationErrors(draft) : []
  const errors = missing.length > 0 ? missing : correct.fieldErrors

  function submit() {
    setChecked(true)
    if (findOrganizationErrors(draft).length === 0) correct.mutate({ draft, confirmation })
  }

  return (
    <Dialog opened onClose={onClose} title="Sửa thông tin nhập sai">
      <FormStack
        label="Sửa thông tin cơ quan"
        onSubmit={submit}
        actions={
          <>
            <Button variant="primary" type="submit" loading={correct.isPending}>
              Lưu
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        <Notice>
          Chỉ sửa điều đã nhập sai, cho thời gian {periodWords(terms)}. Cơ quan đổi tên, đổi cấp trên, sáp nhập hay giải
          thể từ một ngày thì ghi một <AppLink href="/sap-xep">đợt sắp xếp</AppLink>: tên cũ vẫn còn trong lịch sử.
        </Notice>
        <ErrorSummary errors={errors} />
        <Refusal error={errors.length === 0 ? correct.error : null} onReload={onClose} />
        <OrganizationTermsFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          errors={errors}
          on={opened.shownOn}
          knownParent={terms.parentId ? { id: terms.parentId, name: terms.parentName ?? '' } : null}
          knownPlace={terms.placeId ? { id: terms.placeId, name: terms.placeName ?? '' } : null}
        />
        <CheckField
          id="co-quan-da-xac-nhan"
          label="Thông tin đã được xác nhận"
          hint="Bỏ chọn khi chưa có văn bản làm căn cứ: cơ quan sẽ mang dấu “cần xác nhận”."
          checked={confirmation.confirmed}
          onChange={(confirmed) => setConfirmation({ ...confirmation, confirmed })}
        />
        <TextAreaField
          id="co-quan-ghi-chu"
          label="Ghi chú"
          hint="Căn cứ, hoặc điều còn phải xác nhận."
          optional
          rows={2}
          maxLength={1000}
          value={confirmation.note}
          onChange={(note) => setConfirmation({ ...confirmation, note })}
        />
      </FormStack>
    </Dialog>
  )
}

/** Why it was not saved; after another person's change the page has to be looked at again. */
function Refusal({ error, onReload }: { error: unknown; onReload: () => void }) {
  const queryClient = useQueryClient()
  if (!error) return null
  const clash = error instanceof ApiProblem && error.code === 'version_conflict'
  const reload = () => {
    void queryClient.invalidateQueries({ queryKey: ['organizations'] })
    onReload()
  }
  return (
    <Notice
      tone="error"
      announce="assertive"
      action={
        clash ? (
          <Button size="sm" onClick={reload}>
            Xem bản mới
          </Button>
        ) : undefined
      }
    >
      {problemTitle(error)}
    </Notice>
  )
}
