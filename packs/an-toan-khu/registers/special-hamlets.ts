import { after, defineRegister, field, valueOf } from '../../../pack-kit/index.ts'
import { communes, ethnicAffairs } from '../agencies.ts'
import { commune, note, point } from './common-fields.ts'

/**
 * Hamlets in special difficulty of the ethnic minority areas: 2021–2025 by Quyết định 612/QĐ-UBDT (16/09/2021), later lists by their
 * own decisions. A hamlet of a former commune stays of that commune.
 */
export const specialHamlets = defineRegister({
  code: 'ap-dac-biet-kho-khan',
  name: 'Ấp đặc biệt khó khăn',
  nameOne: 'ấp đặc biệt khó khăn',
  purpose: 'Danh sách ấp đặc biệt khó khăn vùng đồng bào dân tộc thiểu số theo từng quyết định.',
  fields: [
    field.text('name', 'Tên ấp', { required: true, isPublic: true }),
    commune,
    field.documentReference('decision', 'Quyết định', { required: true, isPublic: true }),
    field.date('listedOn', 'Có trong danh sách từ ngày', { required: true, isPublic: true }),
    field.date('leftOn', 'Ra khỏi danh sách từ ngày', { isPublic: true }),
    field.count('households', 'Số hộ', { unit: 'hộ' }),
    field.count('ethnicHouseholds', 'Số hộ dân tộc thiểu số', { unit: 'hộ' }),
    field.count('poorHouseholds', 'Số hộ nghèo', { unit: 'hộ' }),
    point,
    note,
  ],
  titleFields: ['name', 'commune'],
  placeField: 'commune',
  dateField: 'listedOn',
  keepers: [ethnicAffairs, communes],
  readers: 'everyone',
  isPublic: true,
  checks: [
    {
      when: after('listedOn', valueOf('leftOn')),
      message: 'Ngày ra khỏi danh sách trước ngày được đưa vào.',
      severity: 'error',
      field: 'leftOn',
    },
  ],
  uniqueBy: ['name', 'commune', 'listedOn'],
  listColumns: ['name', 'commune', 'listedOn', 'leftOn', 'households', 'ethnicHouseholds'],
})
