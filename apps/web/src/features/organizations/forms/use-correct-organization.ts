import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ifMatch, unwrap } from '../../../api/client'
import { correctOrganization, type OrganizationPage } from '../../../api/operations'
import { type OrganizationDraft, toTerms } from './organization-draft'
import { organizationErrors } from './organization-errors'

/** What a correction says besides the terms: whether it still wants confirming, and why. */
export type Confirmation = { confirmed: boolean; note: string }

/** Mends the terms shown on a page; refused when somebody else has changed them meanwhile. */
export function useCorrectOrganization(page: OrganizationPage, onCorrected: () => void) {
  const queryClient = useQueryClient()
  const mutation = useMutation({
    mutationFn: ({ draft, confirmation }: { draft: OrganizationDraft; confirmation: Confirmation }) =>
      unwrap(
        correctOrganization({
          path: { organizationId: page.terms.id },
          query: { on: page.shownOn },
          headers: ifMatch(page.version),
          body: {
            ...toTerms(draft),
            certainty: confirmation.confirmed ? 'confirmed' : 'uncertain',
            note: confirmation.note.trim() || null,
          },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['organizations'] })
      onCorrected()
    },
  })
  return { ...mutation, fieldErrors: organizationErrors(mutation.error) }
}
