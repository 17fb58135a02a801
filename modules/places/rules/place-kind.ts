/** Levels of administrative units, the widest first. Districts ended on 01/07/2025 (Luật 72/2025/QH15). */
export const placeLevels = ['province', 'district', 'commune'] as const

export type PlaceLevel = (typeof placeLevels)[number]

export const placeKinds = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
] as const

export type PlaceKind = (typeof placeKinds)[number]

const levelsByKind: Readonly<Record<PlaceKind, readonly PlaceLevel[]>> = {
  tỉnh: ['province'],
  'thành phố': ['province', 'district'],
  huyện: ['district'],
  quận: ['district'],
  'thị xã': ['district'],
  xã: ['commune'],
  phường: ['commune'],
  'thị trấn': ['commune'],
  'đặc khu': ['commune'],
}

/** Levels a unit of this kind may have; a kind not said leaves all of them open. */
export const levelsOfKind = (kind: PlaceKind | null): readonly PlaceLevel[] =>
  kind === null ? placeLevels : levelsByKind[kind]
