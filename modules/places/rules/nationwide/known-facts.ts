/**
 * Codes (GSO) of the provinces until 30/06/2025, which the published tables lack; general knowledge, shown as to be confirmed
 * except for the ones named in `confirmedCodes`.
 */
const oldProvinceCodes: Readonly<Record<string, string>> = {
  'hà giang': '02',
  'tuyên quang': '08',
  'bắc kạn': '06',
  'lào cai': '10',
  'yên bái': '15',
  'hòa bình': '17',
  'thái nguyên': '19',
  'bắc giang': '24',
  'phú thọ': '25',
  'vĩnh phúc': '26',
  'bắc ninh': '27',
  'hải dương': '30',
  'hải phòng': '31',
  'hưng yên': '33',
  'thái bình': '34',
  'hà nam': '35',
  'nam định': '36',
  'ninh bình': '37',
  'quảng bình': '44',
  'quảng trị': '45',
  'đà nẵng': '48',
  'quảng nam': '49',
  'quảng ngãi': '51',
  'bình định': '52',
  'phú yên': '54',
  'khánh hòa': '56',
  'ninh thuận': '58',
  'bình thuận': '60',
  'kon tum': '62',
  'gia lai': '64',
  'đắk lắk': '66',
  'đắk nông': '67',
  'lâm đồng': '68',
  'bình phước': '70',
  'tây ninh': '72',
  'bình dương': '74',
  'đồng nai': '75',
  'bà rịa vũng tàu': '77',
  'hồ chí minh': '79',
  'long an': '80',
  'tiền giang': '82',
  'bến tre': '83',
  'trà vinh': '84',
  'vĩnh long': '86',
  'đồng tháp': '87',
  'an giang': '89',
  'kiên giang': '91',
  'cần thơ': '92',
  'hậu giang': '93',
  'sóc trăng': '94',
  'bạc liêu': '95',
  'cà mau': '96',
}

type Facts = {
  /** by the province's name without its kind; codes of 2025 are in the tables */
  oldProvinceCodes: Readonly<Record<string, string>>
  confirmedCodes: readonly string[]
  /** by "district, province" */
  districtCodes: Readonly<Record<string, string>>
  /** Districts without communes that became a unit of today; by its code. */
  islandDistricts: Readonly<Record<string, { district: string; province: string }>>
  /** Where a unit lay that the tables say nothing about; by its code of today. */
  formerDistricts: Readonly<Record<string, { district: string; province: string }>>
  /** Codes of today that cannot be right, with why; by the code. */
  doubtfulCodes: Readonly<Record<string, string>>
  provinceAct: string
  /** by code of the province of today */
  communeActs: Readonly<Record<string, string>>
  communeAct: string
}

/** What is known besides the published tables. */
export const knownFacts: Facts = {
  oldProvinceCodes,
  confirmedCodes: ['kiên giang'],
  districtCodes: {
    'Huyện An Minh, Tỉnh Kiên Giang': '909',
    'Huyện Vĩnh Thuận, Tỉnh Kiên Giang': '910',
    'Huyện U Minh Thượng, Tỉnh Kiên Giang': '913',
  },
  islandDistricts: {
    '11948': { district: 'Huyện Bạch Long Vĩ', province: 'Thành phố Hải Phòng' },
    '19742': { district: 'Huyện Cồn Cỏ', province: 'Tỉnh Quảng Trị' },
    '20333': { district: 'Huyện Hoàng Sa', province: 'Thành phố Đà Nẵng' },
    '21548': { district: 'Huyện Lý Sơn', province: 'Tỉnh Quảng Ngãi' },
    '26732': { district: 'Huyện Côn Đảo', province: 'Tỉnh Bà Rịa - Vũng Tàu' },
  },
  formerDistricts: { '23737': { district: 'Huyện Chư Prông', province: 'Tỉnh Gia Lai' } },
  doubtfulCodes: { '23737': 'Mã 23737 trước đó là của Xã Ia Mơ Nông (Huyện Chư Păh); mã của xã này cần xác nhận.' },
  provinceAct: 'Nghị quyết 202/2025/QH15',
  communeActs: { '91': 'Nghị quyết 1654/NQ-UBTVQH15' },
  communeAct: 'Nghị quyết ngày 16/06/2025 của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã',
}
