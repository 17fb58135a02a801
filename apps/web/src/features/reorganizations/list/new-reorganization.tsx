import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { fieldErrors } from '../../../api/field-errors'
import { messageOf } from '../../../api/message-of'
import { createReorganization } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { Notice } from '../../../ui/feedback/notice'
import { FormStack } from '../../../ui/fields/form-stack'
import { TextField } from '../../../ui/fields/text-field'
import { useOpenHref } from '../../../ui/link/use-open-href'
import { reorganizationHref } from '../reorganization-href'
import { reorganizationKeys } from '../reorganization-queries'

const fieldId = 'dot-moi-ten'
const empty = [{ fieldId, message: 'Đặt tên cho đợt sắp xếp.' }]

/** Begins a draft with nothing but its name; everything else is asked step by step. */
export function NewReorganization({ onClose }: { onClose: () => void }) {
  const queryClient = useQueryClient()
  const openHref = useOpenHref()
  const [title, setTitle] = useState('')
  const [tried, setTried] = useState(false)
  const create = useMutation({
    mutationFn: () => unwrap(createReorganization({ body: { title } })),
    onSuccess: ({ id }) => {
      openHref(reorganizationHref(id))
      return queryClient.invalidateQueries({ queryKey: reorganizationKeys.list })
    },
  })
  const missing = tried && title.trim().length < 2
  const errors = missing ? empty : fieldErrors(create.error, { title: fieldId })

  function begin() {
    setTried(true)
    if (title.trim().length >= 2) create.mutate()
  }

  return (
    <Dialog opened onClose={onClose} title="Lập đợt sắp xếp" size="sm">
      <FormStack
        label="Lập đợt sắp xếp"
        onSubmit={begin}
        actions={
          <>
            <Button type="submit" variant="primary" loading={create.isPending}>
              Lập bản nháp
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Để sau
            </Button>
          </>
        }
      >
        {create.isError && errors.length === 0 ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(create.error)}
          </Notice>
        ) : null}
        <TextField
          id={fieldId}
          label="Tên đợt sắp xếp"
          hint="Ví dụ: Sắp xếp các sở, ban, ngành năm 2025. Danh bạ chưa đổi gì cho đến khi ghi nhận."
          maxLength={300}
          value={title}
          onChange={setTitle}
          error={messageOf(errors, fieldId)}
        />
      </FormStack>
    </Dialog>
  )
}
