import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../../api/client'
import { addOrganization } from '../../../api/operations'
import { type OrganizationDraft, toTerms } from './organization-draft'
import { organizationErrors } from './organization-errors'

/** Adds an agency from a day on (yyyy-mm-dd); what is wrong with a term is said under its input. */
export function useAddOrganization(onAdded: (name: string) => void) {
  const queryClient = useQueryClient()
  const mutation = useMutation({
    mutationFn: ({ draft, validFrom }: { draft: OrganizationDraft; validFrom: string }) =>
      unwrap(addOrganization({ body: { ...toTerms(draft), validFrom } })),
    onSuccess: async (_, { draft }) => {
      await queryClient.invalidateQueries({ queryKey: ['organizations'] })
      onAdded(draft.name.trim())
    },
  })
  return { ...mutation, fieldErrors: organizationErrors(mutation.error) }
}
