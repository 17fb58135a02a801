import { expect, it } from 'vitest'
import { ApiProblem } from '../../../api/api-problem'
import { overlapWords } from './overlap-words'

const refused = (details: Record<string, unknown>, code = 'recognition_overlaps') =>
  new ApiProblem({ status: 409, code, title: 'Trùng.', details })

const inTheWay = {
  recognitionId: 'r1',
  placeName: 'Xã Vĩnh Bình',
  status: 'recognised',
  validFrom: '2025-07-01',
  validTo: '2025-12-28',
  decisionNumber: '12/QĐ-UBND',
}

it.each<[unknown, string]>([
  [
    refused(inTheWay),
    'Đã ghi nhận: Xã Vĩnh Bình, được công nhận từ 01/07/2025 đến hết 27/12/2025, theo quyết định số 12/QĐ-UBND.',
  ],
  [
    refused({ ...inTheWay, placeName: null, status: 'not_recognised', validTo: null, decisionNumber: null }),
    'Đã ghi nhận: không được công nhận từ 01/07/2025.',
  ],
  [refused({}), ''],
  [refused(inTheWay, 'recognition_place_absent'), ''],
  [new Error('mất kết nối'), ''],
])('%o: %s', (problem, words) => expect(overlapWords(problem)).toBe(words))
