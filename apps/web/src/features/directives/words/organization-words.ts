import type { Organization } from '../../../api/operations'

export const organizationKindWords: Record<Organization['kind'], string> = {
  people_committee: 'Ủy ban nhân dân',
  committee_office: 'Văn phòng UBND',
  department: 'Sở, ban, ngành',
  military_command: 'Chỉ huy quân sự',
  police: 'Công an',
  party_body: 'Cơ quan Đảng',
  front: 'Mặt trận, đoàn thể',
  public_service_unit: 'Đơn vị sự nghiệp',
  division: 'Phòng chuyên môn',
  other: 'Cơ quan khác',
}

export const organizationLevelWords: Record<Organization['level'], string> = {
  central: 'Trung ương',
  province: 'Cấp tỉnh',
  district: 'Cấp huyện',
  commune: 'Cấp xã',
}
