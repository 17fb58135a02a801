import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ifMatch, unwrap } from '../../../api/client'
import { type RegisterRecordPage, removeRegisterRecord, returnRegisterRecord } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Notice } from '../../../ui/feedback/notice'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { tell } from '../../duties/words/tell'
import { registerKeys } from '../register-queries'
import styles from './record.module.css'

const acts = {
  'tra-lai': {
    send: returnRegisterRecord,
    title: 'Trả lại để sửa',
    button: 'Trả lại',
    said: 'Đã trả lại bản ghi.',
    hint: 'Nêu rõ cần sửa gì; cơ quan giữ bản ghi sẽ thấy nguyên văn.',
  },
  xoa: {
    send: removeRegisterRecord,
    title: 'Xóa khỏi sổ',
    button: 'Xóa',
    said: 'Đã xóa bản ghi; có thể khôi phục.',
    hint: 'Lịch sử vẫn giữ và có thể khôi phục.',
  },
} as const

export type ReasonFormProps = { record: RegisterRecordPage; act: keyof typeof acts; onClose: () => void }

/** Returning or removing a record, with the reason. */
export function ReasonForm({ record, act, onClose }: ReasonFormProps) {
  const { send, title, button, said, hint } = acts[act]
  const [note, setNote] = useState('')
  const [lacks, setLacks] = useState(false)
  const queryClient = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      unwrap(
        send({
          path: { register: record.register, recordId: record.id },
          headers: ifMatch(record.version),
          body: { note: note.trim() },
        }),
      ),
    onSuccess: async () => {
      tell({ message: said })
      await queryClient.invalidateQueries({ queryKey: registerKeys.all })
      onClose()
    },
  })

  function submit() {
    setLacks(note.trim() === '')
    if (note.trim() !== '') mutate()
  }

  return (
    <section className={styles.place} aria-label={title}>
      <FormStack
        label={title}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" variant={act === 'xoa' ? 'danger' : 'primary'} loading={isPending}>
              {button}
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        {error ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(error)}
          </Notice>
        ) : null}
        <TextAreaField
          id="ly-do"
          label="Lý do"
          hint={hint}
          rows={3}
          maxLength={2000}
          value={note}
          onChange={setNote}
          error={lacks && note.trim() === '' ? 'Nêu lý do.' : null}
        />
      </FormStack>
    </section>
  )
}
