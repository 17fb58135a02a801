/**
 * Communes of the demonstration. Codes and what became of them are real; numbers of people, households, hamlets and the points are
 * invented or rough, and stand for nothing. Days from `from` on and before `to`.
 */
export type DemoUnit = {
  /** by which places are named in demonstration records */
  key: string
  code: string
  name: string
  from: string
  /** the first day no longer */
  to: string | null
  /** the day it was first recognised as a safe-zone commune; null: it is not, or nothing is recorded */
  recognisedOn: string | null
  people: number
  hamlets: number
  longitude: number
  latitude: number
  /** group of Quyết định 51/2025/QĐ-TTg, for communes of today */
  group: 'nhom-2' | 'nhom-3' | null
}

const first = '2021-02-03'
const second = '2023-08-30'
const merged = '2025-07-01'

type Row = readonly [
  key: string,
  code: string,
  name: string,
  recognisedOn: string | null,
  people: number,
  hamlets: number,
]

const former = (longitude: number, latitude: number, rows: readonly Row[]): DemoUnit[] =>
  rows.map(([key, code, name, recognisedOn, people, hamlets], at) => ({
    key,
    code,
    name,
    from: '2019-01-01',
    to: merged,
    recognisedOn,
    people,
    hamlets,
    longitude: Number((longitude + (at - (rows.length - 1) / 2) * 0.035).toFixed(4)),
    latitude: Number((latitude + (at % 2 === 0 ? 0.012 : -0.012)).toFixed(4)),
    group: null,
  }))

const today = (
  [key, code, name, recognisedOn, people, hamlets]: Row,
  longitude: number,
  latitude: number,
  group: 'nhom-2' | 'nhom-3',
): DemoUnit => ({
  key,
  code,
  name,
  from: merged,
  to: null,
  recognisedOn,
  people,
  hamlets,
  longitude,
  latitude,
  group,
})

/** What each commune of today was made of, by keys. */
export const demoMerged: Readonly<Record<string, readonly string[]>> = {
  'u-minh-thuong': ['an-minh-bac', 'minh-thuan'],
  'vinh-hoa-moi': ['vinh-hoa', 'thanh-yen-a', 'hoa-chanh', 'thanh-yen'],
  'vinh-thuan-moi': ['vinh-thuan', 'tan-thuan'],
  'vinh-binh': ['vinh-binh-bac', 'vinh-binh-nam', 'binh-minh'],
  'vinh-phong-moi': ['vinh-phong', 'phong-dong', 'thi-tran-vinh-thuan'],
  'tay-yen-moi': ['tay-yen', 'tay-yen-a', 'nam-yen'],
}

/** The nine communes of 2021, those recognised in 2023 that merged with them, others for comparison; then the communes of today. */
export const demoUnits: readonly DemoUnit[] = [
  ...former(105.1047, 9.5917, [
    ['an-minh-bac', '31027', 'Xã An Minh Bắc', first, 21_400, 14],
    ['minh-thuan', '31066', 'Xã Minh Thuận', first, 24_800, 14],
  ]),
  ...former(105.169, 9.6958, [
    ['hoa-chanh', '31057', 'Xã Hòa Chánh', first, 12_900, 8],
    ['vinh-hoa', '31054', 'Xã Vĩnh Hòa', first, 14_900, 9],
    ['thanh-yen-a', '31015', 'Xã Thạnh Yên A', first, 9_700, 6],
    ['thanh-yen', '31012', 'Xã Thạnh Yên', second, 14_100, 9],
  ]),
  ...former(105.1928, 9.5068, [
    ['vinh-thuan', '31069', 'Xã Vĩnh Thuận', first, 16_300, 8],
    ['tan-thuan', '31072', 'Xã Tân Thuận', second, 14_200, 8],
  ]),
  ...former(105.2476, 9.6053, [
    ['vinh-binh-bac', '31060', 'Xã Vĩnh Bình Bắc', first, 17_800, 9],
    ['vinh-binh-nam', '31063', 'Xã Vĩnh Bình Nam', first, 13_600, 8],
    ['binh-minh', '31064', 'Xã Bình Minh', second, 12_100, 7],
  ]),
  ...former(105.2671, 9.469, [
    ['vinh-phong', '31075', 'Xã Vĩnh Phong', first, 17_900, 10],
    ['phong-dong', '31074', 'Xã Phong Đông', second, 10_700, 6],
    ['thi-tran-vinh-thuan', '31051', 'Thị trấn Vĩnh Thuận', null, 14_600, 7],
  ]),
  ...former(105.02, 9.85, [
    ['tay-yen', '30988', 'Xã Tây Yên', null, 15_200, 8],
    ['tay-yen-a', '30991', 'Xã Tây Yên A', null, 11_300, 7],
    ['nam-yen', '30994', 'Xã Nam Yên', null, 13_900, 8],
  ]),
  today(['u-minh-thuong', '31027', 'Xã U Minh Thượng', first, 46_246, 28], 105.1047, 9.5917, 'nhom-3'),
  today(['vinh-hoa-moi', '31012', 'Xã Vĩnh Hòa', first, 51_651, 32], 105.169, 9.6958, 'nhom-2'),
  today(['vinh-thuan-moi', '31069', 'Xã Vĩnh Thuận', first, 30_511, 16], 105.1928, 9.5068, 'nhom-2'),
  today(['vinh-binh', '31064', 'Xã Vĩnh Bình', first, 43_575, 24], 105.2476, 9.6053, 'nhom-2'),
  today(['vinh-phong-moi', '31051', 'Xã Vĩnh Phong', null, 43_257, 23], 105.2671, 9.469, 'nhom-2'),
  today(['tay-yen-moi', '30988', 'Xã Tây Yên', null, 40_400, 23], 105.02, 9.85, 'nhom-2'),
]

/** Communes that are or were safe-zone communes, or hold land of one: where the programme has work. */
export const safeZoneUnits = demoUnits.filter(
  ({ key, recognisedOn }) => recognisedOn !== null || key === 'vinh-phong-moi',
)

/** A former unit's commune of today. */
export const unitOfToday = (key: string): string =>
  Object.entries(demoMerged).find(([, parts]) => parts.includes(key))?.[0] ?? key
