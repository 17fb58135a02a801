/** [longitude, latitude] in degrees, WGS 84, as GeoJSON (RFC 7946) has it. */
export type Position = readonly [number, number]

export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: readonly Position[] }
  | { type: 'MultiLineString'; coordinates: readonly (readonly Position[])[] }
  | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] }

/** A document by number and symbol, day (yyyy-mm-dd) and who issued it; what is not known is null. */
export type DocumentReference = { number: string | null; date: string | null; issuer: string | null }

/**
 * What a field can hold, as JSON. text, date (yyyy-mm-dd), choice (code), place, agency, link (ids): string. number, count: number.
 * money: whole đồng as a number within ±(2^53 − 1): JSON, PostgreSQL `bigint` and sums in the browser all keep it exactly, and it is
 * four times the yearly budget of the country; what is larger is refused, not rounded. yesNo: boolean. choice of many, file, photo:
 * list of codes or ids. null: unknown.
 */
export type FieldValue = string | number | boolean | readonly string[] | Geometry | DocumentReference | null
