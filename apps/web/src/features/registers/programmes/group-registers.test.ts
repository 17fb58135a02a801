import { expect, it } from 'vitest'
import type { RegisterLine } from '../../../api/operations'
import { groupRegisters } from './group-registers'

const register = (code: string, keepers: string[], keptByLevels: RegisterLine['keptByLevels'] = []): RegisterLine => ({
  code,
  name: code,
  purpose: '',
  keepers: keepers.map((name) => ({ id: name, name })),
  keptByLevels,
  waiting: null,
  may: { create: false, import: false, editMany: false, export: true },
})

it('groups registers by the agency that keeps them, agencies before units of a level', () => {
  const groups = groupRegisters([
    register('việc làm', [], ['commune']),
    register('di tích', ['Sở Văn hóa']),
    register('công trình', ['Sở Tài chính', 'Sở Nội vụ'], ['commune']),
    register('lượt khách', ['Sở Văn hóa']),
    register('không ai', []),
  ])
  expect(groups.map(({ title, registers }) => [title, registers.map(({ code }) => code)])).toEqual([
    ['Sở Tài chính', ['công trình']],
    ['Sở Văn hóa', ['di tích', 'lượt khách']],
    ['Cấp xã', ['việc làm']],
    ['Chưa rõ cơ quan giữ sổ', ['không ai']],
  ])
})
