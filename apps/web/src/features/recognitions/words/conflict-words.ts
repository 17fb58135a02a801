import { placeInSentence } from '../../../../../../pack-kit/place-in-sentence'
import type { RecognitionConflict } from '../../../api/operations'

/** Why it is asked; says of no unit that it is recognised, only of those it was made of that they were. */
export function conflictWords({ place, predecessors }: Pick<RecognitionConflict, 'place' | 'predecessors'>): string {
  const count = (status: string) => predecessors.filter((each) => each.status === status).length
  const parts = [
    `${count('recognised')} trong ${predecessors.length} đơn vị hợp thành ${placeInSentence(place.name)} được công nhận trước đó`,
    ...(count('unclear') > 0 ? [`${count('unclear')} đơn vị chưa rõ`] : []),
  ]
  return `${parts.join(', ')}; chưa có quyết định nào cho ${placeInSentence(place.name)} trong thời gian này.`
}
