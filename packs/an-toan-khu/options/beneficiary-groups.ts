import type { Option } from '../../../pack-kit/index.ts'

/** Groups a policy can be for. Only how many of a group is ever recorded, never who. */
export const beneficiaryGroups: readonly Option[] = [
  { code: 'poor', name: 'Hộ nghèo' },
  { code: 'near-poor', name: 'Hộ cận nghèo' },
  { code: 'merit', name: 'Gia đình người có công với cách mạng' },
  { code: 'ethnic', name: 'Đồng bào dân tộc thiểu số' },
  { code: 'children', name: 'Trẻ em, học sinh' },
  { code: 'elderly', name: 'Người cao tuổi' },
  { code: 'disabled', name: 'Người khuyết tật' },
  { code: 'army-rear', name: 'Gia đình quân nhân' },
  { code: 'residents', name: 'Người thường trú tại xã An toàn khu' },
]
