import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Directive } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { refreshAfterMove } from '../../duties/record/refresh-after-move'
import { directiveQuery } from '../directive-queries'
import { TermsFields } from './terms-fields'

/** Urgency, field and leader in charge of an issued directive: corrected when asked for, its duties follow. */
export function CorrectTerms({ directive }: { directive: Directive }) {
  const queryClient = useQueryClient()
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button size="sm" onClick={() => setOpen(true)}>
        Sửa độ khẩn, lĩnh vực, lãnh đạo phụ trách
      </Button>
    )
  return (
    <>
      <TermsFields
        directive={directive}
        onChanged={(changed) => {
          queryClient.setQueryData(directiveQuery(directive.id).queryKey, changed)
          void refreshAfterMove(queryClient)
        }}
      />
      <Button size="sm" variant="quiet" onClick={() => setOpen(false)}>
        Xong
      </Button>
    </>
  )
}
