import { expect, it } from 'vitest'
import { roads } from '../../../../../../../pack-kit/testing/flower-road-registers'
import { filterWords } from './filter-words'

it.each([
  ['state:in:planned|planted', 'Tình trạng: Dự kiến hoặc Đã trồng'],
  ['isLit:is:no', 'Có đèn chiếu sáng: không'],
  ['plantedOn:min:2026-01-31', 'Ngày trồng từ 31/01/2026'],
  ['length:max:12.5', 'Chiều dài đến 12.5'],
  ['roadName:begins:Đường: hoa', 'Tên tuyến đường bắt đầu bằng “Đường: hoa”'],
  ['commune:is:01', 'Xã: Xã Núi Xanh'],
  ['keeper:is:02', 'Đơn vị chăm sóc: đã chọn'],
  ['photos:known', 'Ảnh: đã có'],
  ['note:unknown', 'Ghi chú: chưa có'],
  ['gone:is:1', ''],
])('%s', (filter, words) => {
  expect(filterWords(roads, filter, (id) => (id === '01' ? 'Xã Núi Xanh' : ''))).toBe(words)
})
