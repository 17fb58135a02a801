import type { SuccessionSubject } from '../../successions/rules/succession-subject'
import { placeHref } from '../address/places-search'

/** Administrative units in pictures of successions; those below a province are told apart by what they lie in. */
export const placeSubject: SuccessionSubject = {
  noun: 'đơn vị',
  hrefOf: (id) => placeHref(id),
  namedByParent: ['huyện', 'quận', 'thị xã', 'thành phố', 'xã', 'phường', 'thị trấn', 'đặc khu'],
  hasFields: false,
}
