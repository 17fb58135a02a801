import { describe, expect, it } from 'vitest'
import { fieldCodes, findFields, nameOfField } from './fields-of-work.ts'

describe('fields of work', () => {
  it.each([
    ['Cấp thẻ bảo hiểm y tế cho người dân chưa có thẻ', 'health'],
    ['Lập danh mục công trình, dự án đầu tư', 'investment'],
    ['Bố trí kinh phí từ ngân sách tỉnh', 'finance'],
    ['Bảo tồn, tôn tạo di tích lịch sử trên địa bàn', 'culture'],
    ['Hướng dẫn xây dựng nông thôn mới nâng cao', 'agriculture'],
    ['Quản lý nhà nước về tín ngưỡng, tôn giáo', 'religion'],
    ['Tổ chức chuyến về nguồn cho học sinh', 'education'],
    ['Rà soát chính sách hậu phương quân đội', 'defence'],
    ['Tổ chức lễ trao quyết định công nhận', 'home_affairs'],
    ['Chăm lo người có công, gia đình liệt sĩ', 'merit'],
    ['Rà soát hộ nghèo, hộ cận nghèo', 'poverty'],
    ['Quản lý di tích, thuỷ lợi', 'culture'],
  ])('%s → %s', (text, code) => {
    expect(findFields(text)[0]?.code).toBe(code)
  })

  it('says nothing about words of no field', () => {
    expect(findFields('Báo cáo kết quả thực hiện theo quy định')).toEqual([])
  })

  it('names every code, each once', () => {
    expect(new Set(fieldCodes).size).toBe(fieldCodes.length)
    for (const code of fieldCodes) expect(nameOfField(code)).not.toBe(code)
  })
})
