import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

describe('judgeDirective', () => {
  it.each<[string, string, string[]]>([
    ['nothing', ' \n\t', ['empty']],
    ['bytes', '\u0000\u0001PNG\u0003\u0004\u0000', ['binary']],
    [
      'a novel',
      'Chiều xuống trên bến sông. Bà giao cho con bé giữ quán rồi chèo đò sang bên kia. Gió thổi qua rặng tre.',
      ['no_layout_marks', 'no_assignment_part', 'number_unreadable', 'date_unreadable', 'issuer_unreadable'],
    ],
    [
      'an invoice',
      'HÓA ĐƠN BÁN HÀNG\nSố: 0001234\nNgày 05 tháng 6 năm 2024\nĐơn vị bán hàng: Công ty Sông Trà\n1. Xi măng 20 bao\n2. Cát 3 khối',
      expect.arrayContaining(['no_assignment_part']) as unknown as string[],
    ],
    [
      'a contract',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/HĐ-XD\nHỢP ĐỒNG\nĐiều 1. Bên A giao Sở Y tế rà soát.\nĐiều 2. Sở Y tế rà soát.',
      expect.any(Array) as unknown as string[],
    ],
  ])('does not take %s for a directive', (_what, text, why) => {
    const reading = readDirective(text)
    expect(reading.isDirective).toBe(false)
    expect(reading.why).toEqual(why)
  })

  it('takes a bare chỉ thị for one', () => {
    const text = 'Chỉ thị về việc trồng rừng\nUBND tỉnh chỉ thị:\n1. Sở Nông nghiệp và Môi trường cung cấp cây giống.'
    expect(readDirective(text).isDirective).toBe(true)
  })

  it('warns of a text that is too long to read whole', () => {
    expect(readDirective('a'.repeat(1_000_001)).why[0]).toBe('too_long')
  })
})
