import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import type { FieldMessage } from '../../../api/field-errors'
import { type BulkAct, type BulkPreview, previewBulk, startBulk } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { ErrorSummary } from '../../../ui/feedback/error-summary'
import { Notice } from '../../../ui/feedback/notice'
import { FormStack } from '../../../ui/fields/form-stack'
import { formatNumber } from '../../../ui/format/format-number'
import { BulkPreviewLines } from './bulk-preview-lines'
import { BulkTermsForm } from './bulk-terms-form'
import { type BulkAction, bulkWords } from './bulk-words'
import { readTerms, useBulkTerms } from './use-bulk-terms'

export type BulkDialogProps = {
  action: BulkAction
  assignmentIds: readonly string[]
  onClose: () => void
  /** The run that began. */
  onStarted: (runId: string) => void
}

/** Terms, then what would become of each, then it begins; nothing is written before the last step. */
export function BulkDialog({ action, assignmentIds, onClose, onStarted }: BulkDialogProps) {
  const { terms, change } = useBulkTerms()
  const [missing, setMissing] = useState<FieldMessage[]>([])
  const [tries, setTries] = useState(0)
  const [seen, setSeen] = useState<{ act: BulkAct; preview: BulkPreview } | null>(null)
  const ids = [...assignmentIds]
  const preview = useMutation({
    mutationFn: (act: BulkAct) => unwrap(previewBulk({ body: { act, assignmentIds: ids } })),
    onSuccess: (found, act) => setSeen({ act, preview: found }),
  })
  const start = useMutation({
    mutationFn: (act: BulkAct) => unwrap(startBulk({ body: { act, assignmentIds: ids } })),
    onSuccess: ({ id }) => onStarted(id),
  })
  const words = bulkWords[action]

  function look() {
    const read = readTerms(action, terms)
    setTries(tries + 1)
    setMissing('missing' in read ? read.missing : [])
    if ('act' in read) preview.mutate(read.act)
  }

  const problem = preview.error ?? start.error
  return (
    <Dialog opened onClose={onClose} title={words.title} size="lg">
      {problem ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(problem)}
        </Notice>
      ) : null}
      {seen ? (
        <FormStack
          label="Xem trước"
          onSubmit={() => start.mutate(seen.act)}
          actions={
            <>
              <Button
                variant="primary"
                type="submit"
                loading={start.isPending}
                disabled={seen.preview.willDo === 0}
                data-autofocus
              >
                {`${words.button} ${formatNumber(seen.preview.willDo)} nhiệm vụ`}
              </Button>
              <Button variant="quiet" onClick={() => (action === 'acknowledge' ? onClose() : setSeen(null))}>
                {action === 'acknowledge' ? 'Để sau' : 'Sửa lại'}
              </Button>
            </>
          }
        >
          <BulkPreviewLines preview={seen.preview} />
        </FormStack>
      ) : (
        <FormStack
          label={words.title}
          onSubmit={look}
          actions={
            <>
              <Button variant="primary" type="submit" loading={preview.isPending}>
                Xem trước
              </Button>
              <Button variant="quiet" onClick={onClose}>
                Để sau
              </Button>
            </>
          }
        >
          <p>
            Đã chọn {formatNumber(ids.length)} nhiệm vụ. Bước sau cho xem nhiệm vụ nào làm được, nhiệm vụ nào không và
            vì sao.
          </p>
          <ErrorSummary key={tries} errors={missing} />
          {action === 'acknowledge' ? null : (
            <BulkTermsForm action={action} terms={terms} onChange={change} missing={missing} />
          )}
        </FormStack>
      )}
    </Dialog>
  )
}
