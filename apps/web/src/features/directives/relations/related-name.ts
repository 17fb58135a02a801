import type { RelatedDirective } from '../../../api/operations'
import { directiveNumber } from '../words/directive-name'

/** Where a directive is opened: its review while it is a draft. */
export const relatedHref = ({ id, status }: Pick<RelatedDirective, 'id' | 'status'>): string =>
  status === 'draft' ? `/van-ban/${id}/ra-soat` : `/van-ban/${id}`

/** '512/UBND-NC: V/v …'; what is not known is left out. */
export const relatedName = (directive: Pick<RelatedDirective, 'number' | 'symbol' | 'subject'>): string =>
  [directiveNumber(directive) ?? 'Văn bản chưa rõ số', directive.subject].filter(Boolean).join(': ')
