import { expect, it } from 'vitest'
import { whoActs } from './who-acts'

const organization = { id: 'a', name: 'Sở Y tế' }

it.each([
  [{ organization, reason: null, verified: null }, 'Sở Y tế đối chiếu, sửa số hoặc nêu lý do'],
  [{ organization: null, reason: null, verified: null }, 'Cơ quan báo cáo đối chiếu, sửa số hoặc nêu lý do'],
  [{ organization, reason: 'đếm lại', verified: null }, 'Văn phòng xem lý do và xác nhận số của kỳ'],
  [{ organization, reason: null, verified: 0 }, 'Văn phòng đã xác nhận số của kỳ'],
])('%j: %s', (difference, words) => expect(whoActs(difference)).toBe(words))
