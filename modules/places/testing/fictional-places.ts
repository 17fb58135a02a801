import type { NationwideTables } from '../rules/nationwide/nationwide-data.ts'

type Mapping = NationwideTables['mappings'][number]

const provinces = [
  ['90', 'Sông Trà', 'Tỉnh'],
  ['98', 'Thành phố Biển Đông', 'Thành phố Trung Ương'],
] as const

const wards = [
  ['99001', 'Xã Bình Hòa', '90'],
  ['99004', 'Xã Tân Lập', '90'],
  ['99010', 'Phường Cửa Sông', '90'],
  ['99020', 'Xã Núi Xanh', '90'],
  ['99030', 'Đặc khu Hòn Ngang', '90'],
  ['99040', 'Xã Đồng Vắng', '90'],
  ['98001', 'Phường Hải An', '98'],
] as const

/** old code, commune, district, province → new code, unit, province; an empty code: the unit had ended before. */
const lines = `
99001 | Xã Bình Hoà | Huyện An Bình | Tỉnh Sông Trà → 99001 | Xã Bình Hòa | Sông Trà
99002 | Xã Bình Phú | Huyện An Bình | Tỉnh Sông Trà → 99001 | Xã Bình Hòa | Sông Trà
99003 | Thị trấn An Bình | Huyện An Bình | Tỉnh Sông Trà → 99001 | Xã Bình Hòa | Sông Trà
99004 | Xã Tân Lập | Huyện An Bình | Tỉnh Sông Trà → 99004 | Xã Tân Lập | Sông Trà
99010 | Phường 1 | Thị xã Cửa Sông | Tỉnh Đầm Sen → 99010 | Phường Cửa Sông | Sông Trà
99011 | Phường 2 | Thị xã Cửa Sông | Tỉnh Đầm Sen → 99010 | Phường Cửa Sông | Sông Trà
99020 | Xã Núi Xanh | Huyện Núi Xanh | Tỉnh Đầm Sen → 99020 | Xã Núi Xanh | Sông Trà
99021 | Xã Bình Hòa | Huyện Núi Xanh | Tỉnh Đầm Sen → 99020 | Xã Núi Xanh | Sông Trà
98001 | Xã Hải An | Huyện Ven Biển | Thành phố Biển Đông → 98001 | Phường Hải An | Thành phố Biển Đông
 | Xã Suối Cạn | Huyện Núi Xanh | Tỉnh Đầm Sen → 9902 | Xã Núi Xanh | Sông Trà
 | Xã Suối Cạn | Huyện Núi Xanh | Tỉnh Đầm Sen → 1 | Xã Tân Lập | Sông Trà
 | Xã Núi Xanh | Thị xã Núi Xanh | Tỉnh Đầm Sen → 1 | Xã Núi Xanh | Sông Trà
 | Xã Bình Phú | Huyện An Bình | Tỉnh Sông Trà → 1 | Xã Núi Xanh | Sông Trà
`

function toMapping(line: string): Mapping {
  const [old = '', today = ''] = line.split(' → ')
  const [code = '', commune = '', district = '', province = ''] = old.split(' | ').map((part) => part.trim())
  const [newCode = '', ward = '', newProvince = ''] = today.split(' | ').map((part) => part.trim())
  return {
    old_ward_code: code === '' ? null : code,
    old_ward_name: commune,
    old_district_name: district,
    old_province_name: province,
    new_ward_code: newCode,
    new_ward_name: ward,
    new_province_name: newProvince,
  }
}

/**
 * A small fictional country shaped like the published tables: Sông Trà took in Đầm Sen, Biển Đông went on; Bình Hòa was merged
 * of three, Hải An alone became a phường, Tân Lập took in a part of an earlier unit; wrong codes, two spellings, a unit no
 * table tells of.
 */
export const fictionalTables: NationwideTables = {
  provinces: provinces.map(([province_code, name, place_type]) => ({ province_code, name, place_type })),
  wards: wards.map(([ward_code, name, province_code]) => ({ ward_code, name, province_code })),
  mappings: lines
    .split('\n')
    .filter((line) => line.includes('→'))
    .map(toMapping),
}
