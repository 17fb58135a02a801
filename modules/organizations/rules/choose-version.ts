type Days = { validFrom: string; validTo: string | null }

/** A version to be shown for a day: it holds `then`, or is the nearest `earlier` or `later` one. */
export type ShownVersion<Version> = {
  version: Version
  as: 'then' | 'earlier' | 'later'
  /** The day of its life nearest to the day asked for (yyyy-mm-dd). */
  on: string
}

const oneDay = 24 * 60 * 60 * 1000
const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / oneDay
const dayBefore = (day: string): string => new Date((toNumber(day) - 1) * oneDay).toISOString().slice(0, 10)

function place<Version extends Days>(version: Version, on: string): ShownVersion<Version> {
  if (version.validFrom > on) return { version, as: 'later', on: version.validFrom }
  if (version.validTo !== null && version.validTo <= on)
    return { version, as: 'earlier', on: dayBefore(version.validTo) }
  return { version, as: 'then', on }
}

const distance = (shown: ShownVersion<Days>, on: string): number => Math.abs(toNumber(shown.on) - toNumber(on))

/** The version that holds on a day (yyyy-mm-dd); where none does, the nearest one, the earlier of two equally near. */
export function chooseVersion<Version extends Days>(
  versions: readonly Version[],
  on: string,
): ShownVersion<Version> | undefined {
  return versions
    .map((version) => place(version, on))
    .sort((left, right) => distance(left, on) - distance(right, on) || left.on.localeCompare(right.on))[0]
}
