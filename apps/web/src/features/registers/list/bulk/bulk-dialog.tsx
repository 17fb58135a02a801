import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../../api/client'
import { bulkEditRegister, previewRegisterBulkEdit, type RegisterBulkEdit } from '../../../../api/operations'
import { problemTitle } from '../../../../api/problem-title'
import { Button } from '../../../../ui/actions/button'
import { Dialog } from '../../../../ui/actions/dialog'
import { Notice } from '../../../../ui/feedback/notice'
import { FormStack } from '../../../../ui/fields/form-stack'
import { formatNumber } from '../../../../ui/format/format-number'
import { tell } from '../../../duties/words/tell'
import type { OpenedRegister } from '../../definition/opened-register'
import { readTyped } from '../../forms/read-typed'
import { registerKeys } from '../../register-queries'
import { BulkFields } from './bulk-fields'
import { BulkOutcome } from './bulk-outcome'

export type BulkDialogProps = {
  opened: OpenedRegister
  recordIds: readonly string[]
  onClose: () => void
  onDone: () => void
}

/** One field of many records: which and what, then what would become of each, then it is written. */
export function BulkDialog({ opened, recordIds, onClose, onDone }: BulkDialogProps) {
  const { register } = opened
  const [field, setField] = useState('')
  const [typed, setTyped] = useState<unknown>(null)
  const [seen, setSeen] = useState<RegisterBulkEdit | null>(null)
  const queryClient = useQueryClient()
  const body = { field, value: readTyped(register, { [field]: typed })[field] ?? null, recordIds: [...recordIds] }
  const path = { register: register.code }
  const preview = useMutation({
    mutationFn: () => unwrap(previewRegisterBulkEdit({ path, body })),
    onSuccess: setSeen,
  })
  const write = useMutation({
    mutationFn: () => unwrap(bulkEditRegister({ path, body })),
    onSuccess: async ({ changed }) => {
      tell({ message: `Đã sửa ${formatNumber(changed)} bản ghi.` })
      await queryClient.invalidateQueries({ queryKey: registerKeys.all })
      onDone()
    },
  })
  const problem = preview.error ?? write.error
  const many = formatNumber(recordIds.length)
  return (
    <Dialog opened onClose={onClose} title={`Sửa một trường của ${many} bản ghi`} size="lg">
      {problem ? (
        <Notice tone="error" announce="assertive">
          {problemTitle(problem)}
        </Notice>
      ) : null}
      {seen ? (
        <FormStack
          label="Xem trước"
          onSubmit={() => write.mutate()}
          actions={
            <>
              <Button
                type="submit"
                variant="primary"
                loading={write.isPending}
                disabled={seen.changed === 0}
                data-autofocus
              >
                {`Sửa ${formatNumber(seen.changed)} bản ghi`}
              </Button>
              <Button variant="quiet" onClick={() => setSeen(null)}>
                Chọn lại
              </Button>
            </>
          }
        >
          <BulkOutcome outcome={seen} />
        </FormStack>
      ) : (
        <FormStack
          label="Trường và giá trị"
          onSubmit={() => field !== '' && preview.mutate()}
          actions={
            <>
              <Button type="submit" variant="primary" loading={preview.isPending} disabled={field === ''}>
                Xem trước
              </Button>
              <Button variant="quiet" onClick={onClose}>
                Để sau
              </Button>
            </>
          }
        >
          <BulkFields
            opened={opened}
            field={field}
            typed={typed}
            onField={(code) => [setField(code), setTyped(null)]}
            onTyped={setTyped}
          />
        </FormStack>
      )}
    </Dialog>
  )
}
