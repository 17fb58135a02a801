import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../api/api-problem'
import { unwrap } from '../../api/client'
import { type FieldMessage, fieldErrors } from '../../api/field-errors'
import { addOrganization } from '../../api/operations'
import { type OrganizationDraft, toNewOrganization } from './organization-draft'

const fieldIds = {
  name: 'co-quan-ten',
  shortName: 'co-quan-viet-tat',
  kind: 'co-quan-loai',
  level: 'co-quan-cap',
  parentId: 'co-quan-truc-thuoc',
  aliases: 'co-quan-ten-khac',
}

/** Adds an agency; a name that is taken is said under the name. */
export function useAddOrganization(onAdded: (name: string) => void) {
  const queryClient = useQueryClient()
  const mutation = useMutation({
    mutationFn: (draft: OrganizationDraft) => unwrap(addOrganization({ body: toNewOrganization(draft) })),
    onSuccess: async (_, draft) => {
      await queryClient.invalidateQueries({ queryKey: ['organizations'] })
      onAdded(draft.name.trim())
    },
  })
  return { ...mutation, fieldErrors: errorsOf(mutation.error) }
}

function errorsOf(error: unknown): FieldMessage[] {
  if (error instanceof ApiProblem && error.code === 'organization_name_taken')
    return [{ fieldId: fieldIds.name, message: error.title }]
  return fieldErrors(error, fieldIds)
}
