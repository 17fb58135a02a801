import { useState } from 'react'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextAreaField } from '../../../ui/fields/text-area-field'

export type DeclineProposalProps = {
  id: string
  number: number
  pending: boolean
  error: unknown
  onDecline: (note: string) => void
  onBack: () => void
}

/** The reason why a change is not applied; it stays with the proposal. */
export function DeclineProposal({ id, number, pending, error, onDecline, onBack }: DeclineProposalProps) {
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <FormStack
      label={`Không áp dụng đề xuất ${number}`}
      onSubmit={() => {
        setMissing(!note.trim())
        if (note.trim()) onDecline(note.trim())
      }}
      actions={
        <>
          <Button type="submit" variant="primary" loading={pending}>
            Không áp dụng
          </Button>
          <Button variant="quiet" onClick={onBack}>
            Quay lại
          </Button>
        </>
      }
    >
      <TextAreaField
        id={id}
        label="Lý do không áp dụng"
        rows={3}
        value={note}
        onChange={setNote}
        error={missing ? 'Nhập lý do không áp dụng.' : null}
      />
      {error ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(error)}
        </Notice>
      ) : null}
    </FormStack>
  )
}
