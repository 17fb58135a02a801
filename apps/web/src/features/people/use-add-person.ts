import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../api/api-problem'
import { unwrap } from '../../api/client'
import { type FieldMessage, fieldErrors } from '../../api/field-errors'
import { addPerson } from '../../api/operations'
import { type PersonDraft, postFieldId, toNewPerson } from './person-draft'

/** Adds a person; what the server says about a field is said under that field. */
export function useAddPerson(firstPostKey: number, onAdded: (name: string) => void) {
  const queryClient = useQueryClient()
  const mutation = useMutation({
    mutationFn: (draft: PersonDraft) => unwrap(addPerson({ body: toNewPerson(draft) })),
    onSuccess: async (_, draft) => {
      await queryClient.invalidateQueries({ queryKey: ['people'] })
      onAdded(draft.fullName.trim())
    },
  })
  return { ...mutation, fieldErrors: errorsOf(mutation.error, postFieldId(firstPostKey, 'co-quan')) }
}

function errorsOf(error: unknown, postField: string): FieldMessage[] {
  if (error instanceof ApiProblem && error.code === 'email_taken')
    return [{ fieldId: 'nguoi-email', message: error.title }]
  return fieldErrors(error, {
    fullName: 'nguoi-ten',
    email: 'nguoi-email',
    password: 'nguoi-mat-khau',
    postings: postField,
  })
}
