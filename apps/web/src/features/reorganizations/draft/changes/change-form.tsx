import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../../api/api-problem'
import type { FieldMessage } from '../../../../api/field-errors'
import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { ErrorSummary } from '../../../../ui/feedback/error-summary'
import { Notice } from '../../../../ui/feedback/notice'
import { CheckField } from '../../../../ui/fields/check-field'
import { FormStack } from '../../../../ui/fields/form-stack'
import { TextAreaField } from '../../../../ui/fields/text-area-field'
import { unitQuery } from '../../unit-queries'
import { useDraft } from '../draft-context'
import type { ChangeDraft } from './change-draft'
import { changeFieldIds as ids } from './change-field-ids'
import { ChangeFields } from './change-fields'
import { changeKindLabel } from './change-kinds'
import { checkChange, stillMissing } from './check-change'
import { prefill } from './prefill'
import { toChangeInput } from './to-change-input'
import { useSaveChange } from './use-change-edits'

export type ChangeFormProps = {
  draft: ChangeDraft
  onDraft: (edit: (old: ChangeDraft) => ChangeDraft) => void
  /** null for a new change */
  changeId: string | null
  /** It is saved. */
  onDone: () => void
  /** Leaves without saving. */
  onLeave: () => void
  /** Back to the first question; absent when a change is edited. */
  onBack?: () => void
}

/** One change, asked for by its kind. */
export function ChangeForm({ draft, onDraft, changeId, onDone, onLeave, onBack }: ChangeFormProps) {
  const { before } = useDraft()
  const queryClient = useQueryClient()
  const [tried, setTried] = useState<{ count: number; errors: FieldMessage[] }>({ count: 0, errors: [] })
  const save = useSaveChange(changeId, onDone)
  const errors = stillMissing(tried.errors, draft)
  const change = (part: Partial<ChangeDraft>) => onDraft((old) => ({ ...old, ...part }))

  async function chooseFrom(fromIds: string[]) {
    change({ fromIds })
    const units = await Promise.all(
      fromIds.map((id) => queryClient.fetchQuery(unitQuery(draft.unit, id, before)).catch(() => null)),
    )
    onDraft((old) =>
      old.fromIds === fromIds
        ? prefill(
            old,
            units.flatMap((unit) => unit ?? []),
          )
        : old,
    )
  }

  function submit() {
    const missing = checkChange(draft)
    setTried({ count: tried.count + 1, errors: missing })
    const input = toChangeInput(draft)
    if (missing.length === 0 && input) save.mutate(input)
  }

  return (
    <FormStack
      label={changeKindLabel(draft.unit, draft.kind)}
      onSubmit={submit}
      actions={
        <>
          <Button type="submit" variant="primary" loading={save.isPending}>
            {changeId === null ? 'Thêm thay đổi' : 'Lưu thay đổi'}
          </Button>
          {onBack ? (
            <Button variant="quiet" onClick={onBack}>
              Chọn loại khác
            </Button>
          ) : null}
          <Button variant="quiet" onClick={onLeave}>
            Để sau
          </Button>
        </>
      }
    >
      <ErrorSummary key={tried.count} errors={errors} />
      {save.isError ? <SaveProblem error={save.error} /> : null}
      <ChangeFields
        draft={draft}
        onChange={change}
        onFrom={(fromIds) => void chooseFrom(fromIds)}
        errors={errors}
        editedChangeId={changeId}
      />
      <CheckField
        id={ids.isUncertain}
        label="Cần xác nhận"
        hint="Nguồn chưa chắc chắn; trên danh bạ sẽ ghi “cần xác nhận”."
        checked={draft.isUncertain}
        onChange={(isUncertain) => change({ isUncertain })}
      />
      <TextAreaField
        id={ids.note}
        label="Ghi chú"
        optional
        rows={2}
        maxLength={1000}
        value={draft.note}
        onChange={(note) => change({ note })}
      />
    </FormStack>
  )
}

function SaveProblem({ error }: { error: Error }) {
  const isConflict = error instanceof ApiProblem && error.status === 412
  return (
    <Notice tone={isConflict ? 'warn' : 'error'} announce="assertive" title={problemTitle(error)}>
      {isConflict ? (
        <p>Danh sách thay đổi phía sau đã là bản mới nhất; phần bạn nhập vẫn còn. Xem lại rồi lưu lần nữa.</p>
      ) : null}
      {error instanceof ApiProblem ? error.fields.map(({ path, message }) => <p key={path}>{message}</p>) : null}
    </Notice>
  )
}
