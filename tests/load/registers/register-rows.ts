const states = ['planned', 'planted', 'abandoned'] as const
const stateNames = ['Dự kiến', 'Đã trồng', 'Không còn'] as const
const flowers = ['Sao Nhái', 'Dâm Bụt', 'Cúc Vạn Thọ', 'Mười Giờ', 'Ánh Dương', 'Đậu Biếc', 'Trang Đỏ']
const hamlets = ['Kênh Bảy', 'Rạch Giồng', 'Bình Phú', 'Cửa Sông', 'Gò Đất', 'Xóm Chài', 'Tân Hòa', 'Núi Xanh']

/** A day of some year from 2019 on, the same for a number always. */
const dayOf = (n: number): string =>
  `${2019 + (n % 7)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`

const lengthOf = (n: number): number => ((n * 7919) % 2500) / 50

export const nameOf = (n: number): string =>
  `Đường hoa ${flowers[n % flowers.length]} ${hamlets[n % hamlets.length]} tuyến ${n}`

/** Where road n begins: spread over a province, closer in one corner. */
const pointOf = (n: number): [number, number] => [
  105 + ((n * 37) % 1000) / (n % 5 === 0 ? 10_000 : 1000),
  9.5 + ((n * 61) % 1000) / 1000,
]

/** Values of road n: most fields filled, some only of some. */
export function valuesOf(n: number, placeIds: readonly string[]): Record<string, unknown> {
  const state = states[n % 3]
  return {
    roadName: nameOf(n),
    commune: placeIds[n % placeIds.length],
    state,
    flowers: n % 4 === 0 ? ['cosmos', 'marigold'] : ['hibiscus'],
    length: lengthOf(n),
    ...(state === 'planted' ? { plantedLength: lengthOf(n) / 2, plantedOn: dayOf(n) } : {}),
    households: n % 300,
    stateMoney: (n % 1000) * 1_000_000,
    ownMoney: (n % 700) * 500_000,
    isLit: n % 5 === 0,
    start: { type: 'Point', coordinates: pointOf(n) },
    ...(n % 3 === 0 ? { decision: { number: `${n % 900}/QĐ-ST`, date: dayOf(n + 5), issuer: null } } : {}),
    ...(n % 10 === 0 ? { note: 'Tuyến kiểu mẫu, nhân dân tự chăm sóc.' } : {}),
  }
}

/** The same as a row of the register's sheet, by the keys of its columns. */
export function cellsOf(n: number): Record<string, string | number> {
  const [longitude, latitude] = pointOf(n)
  return {
    roadName: nameOf(n),
    commune: 'Xã Núi Xanh',
    state: stateNames[n % 3] ?? '',
    flowers: 'Sao nhái; Dâm bụt',
    length: lengthOf(n),
    ...(n % 3 === 1 ? { plantedLength: lengthOf(n) / 2, plantedOn: '15/08/2025' } : {}),
    households: n % 300,
    stateMoney: (n % 1000) * 1_000_000,
    isLit: 'Có',
    'start.latitude': latitude,
    'start.longitude': longitude,
    'decision.number': `${n % 900}/QĐ-ST`,
  }
}
