import { describe, expect, it } from 'vitest'
import { searchKey } from './fold-text.ts'
import { readPartners } from './read-partners.ts'
import { readRole } from './read-role.ts'

const words = (text: string) => ({ text, key: searchKey(text) })

describe('readRole', () => {
  it.each([
    ['Chủ trì, phối hợp với Sở Y tế rà soát', 'lead'],
    ['Là đầu mối theo dõi việc thực hiện', 'lead'],
    ['Là cơ quan thường trực, tổng hợp kết quả', 'lead'],
    ['Tiếp tục chủ trì, phối hợp với các đơn vị', 'lead'],
    ['Phối hợp với Sở Y tế rà soát; chủ trì kiểm định thiết bị', 'coordinate'],
    ['Chủ động, tích cực phối hợp chặt chẽ với Sở Y tế', 'coordinate'],
    ['Theo chức năng, nhiệm vụ được giao phối hợp với Sở Y tế', 'coordinate'],
    ['Theo chức năng, nhiệm vụ được giao chủ trì, phối hợp với Sở Y tế', 'lead'],
    ['Cùng Sở Y tế hướng dẫn các trường', 'coordinate'],
    ['Theo chức năng phối hợp chặt chẽ trong điều hành giá', 'coordinate'],
    ['Phối hợp tiến hành kiểm định thiết bị', 'coordinate'],
    ['Phối hợp, tạo điều kiện cho các hộ dân', null],
    ['Rà soát danh sách theo đề nghị của cơ quan chủ trì', null],
    ['Rà soát danh sách', null],
  ])('%s', (text, role) => {
    expect(readRole(words(text), 0)).toBe(role)
  })

  it('does not take a subject that works with nobody for a coordinator', () => {
    const text = 'Các sở chủ động phối hợp triển khai thực hiện'
    expect(readRole(words(text), 'Các sở'.length)).toBeNull()
  })
})

describe('readPartners', () => {
  it.each<[string, string[]]>([
    ['Chủ trì, phối hợp với Sở Y tế, các sở, ngành liên quan rà soát', ['Sở Y tế', 'các sở, ngành liên quan']],
    ['Chủ trì, phối hợp Sở Y tế và UBND xã, phường kiểm tra', ['Sở Y tế', 'UBND xã, phường']],
    ['Chủ trì cùng Sở Y tế rà soát', ['Sở Y tế']],
    ['Xây dựng tài liệu; phối hợp với các địa phương tuyên truyền', ['các địa phương']],
    ['Phối hợp với các sở: Y tế, Nội vụ rà soát', ['Sở Y tế', 'Sở Nội vụ']],
    ['Phối hợp với UBND các huyện An Phú và Hòa Lạc tổ chức', ['UBND các huyện An Phú và Hòa Lạc']],
    ['Chỉ đạo Hội Nông dân phối hợp với chính quyền địa phương', []],
    ['Chỉ đạo vận hành hồ chứa; chủ trì, phối hợp với Sở Y tế theo dõi mưa lũ', ['Sở Y tế']],
    ['Phối hợp với Sở Xây dựng các tỉnh Đông Trà, Tây Trà thông xe', ['Sở Xây dựng các tỉnh Đông Trà, Tây Trà']],
    ['Ban hành quy chế phối hợp liên ngành', []],
  ])('%s', (text, partners) => {
    expect(readPartners(words(text), 0)).toEqual(partners)
  })
})
