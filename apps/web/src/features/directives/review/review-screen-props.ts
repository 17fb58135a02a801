import type { Directive, DirectiveReview, DirectiveText, ListOrganizationsResponse } from '../../../api/operations'

export type ReviewScreenProps = {
  directive: Directive
  review: DirectiveReview
  text: DirectiveText
  directory: ListOrganizationsResponse
}
