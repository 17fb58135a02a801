import { checkOutline } from './check-outline.ts'
import type { Outline } from './outline.ts'

/** One feature of a file of boundaries; `index` counts from one. */
export type BoundaryFeature = { index: number; name: string | null; code: string | null; outline: Outline }

/** What is wrong with a feature, as a clause. */
export type FeatureProblem = { index: number; name: string | null; problem: string }

/** Which properties hold the name and the code of a unit; null: by the names files usually give them. */
export type FeatureProperties = { nameProperty: string | null; codeProperty: string | null }

const usualNames = ['ten_xa', 'tenxa', 'ten_dvhc', 'tendvhc', 'ten_dv', 'name_3', 'adm3_vi', 'ten', 'name']
const usualCodes = ['ma_xa', 'maxa', 'ma_dvhc', 'madvhc', 'gso_code', 'ma', 'code']

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string | null => {
  const words = typeof value === 'string' || typeof value === 'number' ? String(value).trim().normalize('NFC') : ''
  return words === '' ? null : words
}

function valueOf(properties: Record<string, unknown>, chosen: string | null, usual: readonly string[]): string | null {
  if (chosen !== null) return textOf(properties[chosen])
  const byName = new Map(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]))
  for (const key of usual) {
    const value = textOf(byName.get(key))
    if (value !== null) return value
  }
  return null
}

/** Reads one feature of a GeoJSON collection (RFC 7946). */
export function readFeature(
  given: unknown,
  index: number,
  { nameProperty, codeProperty }: FeatureProperties,
): BoundaryFeature | FeatureProblem {
  if (!isObject(given) || given['type'] !== 'Feature') return { index, name: null, problem: 'không phải là Feature' }
  const properties = isObject(given['properties']) ? given['properties'] : {}
  const name = valueOf(properties, nameProperty, usualNames)
  const code = valueOf(properties, codeProperty, usualCodes)
  const geometry = isObject(given['geometry']) ? given['geometry'] : null
  const type = geometry?.['type']
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return {
      index,
      name,
      problem: `không phải là vùng (${textOf(type) ?? 'không có hình'}); cần Polygon hoặc MultiPolygon`,
    }
  const checked = checkOutline(type, geometry?.['coordinates'])
  if ('problem' in checked) return { index, name, ...checked }
  if (name === null && code === null) {
    const known = Object.keys(properties).slice(0, 12).join(', ')
    return { index, name, problem: `không có tên và mã đơn vị; thuộc tính của hình: ${known || 'không có'}` }
  }
  return { index, name, code, outline: checked.outline }
}
