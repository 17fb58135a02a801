/** Names under which files say that their coordinates are WGS 84 degrees, longitude first. */
const worldNames = /(CRS:?84|EPSG:{1,2}(\d*:)?4326|WGS[ _]?84)$/i

/** Whether the `crs` of a GeoJSON file (of its older edition; RFC 7946 knows WGS 84 only) is left out or names WGS 84. */
export function isWorldSystem(system: unknown): boolean {
  if (system === undefined || system === null) return true
  const { properties } = system as { properties?: { name?: unknown; code?: unknown } }
  const { name, code } = properties ?? {}
  if (typeof name === 'string') return worldNames.test(name.trim())
  return (typeof code === 'number' || typeof code === 'string') && worldNames.test(`EPSG:${code}`)
}
