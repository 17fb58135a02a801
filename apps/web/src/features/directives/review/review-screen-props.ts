import type { Directive, DirectiveReview, DirectiveText } from '../../../api/operations'

export type ReviewScreenProps = {
  directive: Directive
  review: DirectiveReview
  text: DirectiveText
  mayAddAgency: boolean
}
