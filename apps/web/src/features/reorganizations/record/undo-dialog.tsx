import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { fieldErrors } from '../../../api/field-errors'
import { messageOf } from '../../../api/message-of'
import { undoReorganization } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { Notice } from '../../../ui/feedback/notice'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { reorganizationKeys } from '../reorganization-queries'
import styles from './record.module.css'

const fieldId = 'hoan-tac-ly-do'
const shortest = 3

/** What has come to depend on it, a sentence each. */
const reasonsOf = (error: Error | null): string[] =>
  error instanceof ApiProblem && Array.isArray(error.details.reasons) ? error.details.reasons.map(String) : []

export type UndoDialogProps = { reorganizationId: string; onClose: () => void }

/** Takes a reorganization back, with a reason; refused with what has come to depend on it. */
export function UndoDialog({ reorganizationId, onClose }: UndoDialogProps) {
  const queryClient = useQueryClient()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const undo = useMutation({
    mutationFn: () => unwrap(undoReorganization({ path: { reorganizationId }, body: { reason } })),
    onSuccess: () => {
      onClose()
      return queryClient.invalidateQueries({ queryKey: reorganizationKeys.all })
    },
  })
  const tooShort = reason.trim().length < shortest
  const errors =
    tried && tooShort ? [{ fieldId, message: 'Nhập lý do hoàn tác.' }] : fieldErrors(undo.error, { reason: fieldId })

  function submit() {
    setTried(true)
    if (!tooShort) undo.mutate()
  }

  return (
    <Dialog opened onClose={onClose} title="Hoàn tác đợt sắp xếp?">
      <FormStack
        label="Hoàn tác đợt sắp xếp"
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" variant="danger" loading={undo.isPending}>
              Hoàn tác
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        <p>Danh bạ, nhiệm vụ, vị trí công tác trở lại như trước khi ghi nhận. Diễn biến đã có vẫn được giữ.</p>
        {undo.isError && errors.length === 0 ? <Prevented error={undo.error} /> : null}
        <TextAreaField
          id={fieldId}
          label="Lý do"
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={setReason}
          error={messageOf(errors, fieldId)}
        />
      </FormStack>
    </Dialog>
  )
}

function Prevented({ error }: { error: Error }) {
  const reasons = reasonsOf(error)
  return (
    <Notice tone="error" announce="assertive" title={problemTitle(error)}>
      {reasons.length > 0 ? (
        <>
          <ul className={styles.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>Xử lý các việc trên rồi hoàn tác lại, hoặc lập đợt sắp xếp mới để điều chỉnh tiếp.</p>
        </>
      ) : null}
    </Notice>
  )
}
