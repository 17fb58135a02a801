import { expect, it } from 'vitest'
import type { RecognitionConflict } from '../../../api/operations'
import { conflictWords } from './conflict-words'
import { stretchWords } from './stretch-words'

type Status = RecognitionConflict['predecessors'][number]['status']
const conflict = (...statuses: Status[]) => ({
  place: { name: 'Xã Vĩnh Phong' } as RecognitionConflict['place'],
  predecessors: statuses.map((status, index) => ({ id: `${index}`, name: `Xã ${index}`, status, record: null })),
})

it.each<[Status[], string]>([
  [
    ['none', 'recognised', 'recognised'],
    '2 trong 3 đơn vị hợp thành xã Vĩnh Phong được công nhận trước đó; chưa có quyết định nào cho xã Vĩnh Phong trong thời gian này.',
  ],
  [
    ['unclear', 'not_recognised'],
    '0 trong 2 đơn vị hợp thành xã Vĩnh Phong được công nhận trước đó, 1 đơn vị chưa rõ; chưa có quyết định nào cho xã Vĩnh Phong trong thời gian này.',
  ],
])('%o: %s', (statuses, words) => expect(conflictWords(conflict(...statuses))).toBe(words))

it.each([
  ['2025-07-01', '2025-12-28', '01/07/2025 – 27/12/2025'],
  ['2025-07-01', null, 'từ 01/07/2025 đến nay'],
])('%s to %s: %s', (from, to, words) => expect(stretchWords({ from, to })).toBe(words))
