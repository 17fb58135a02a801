import { daysBetween } from '../../../pack-kit/index.ts'

/** How many criteria a unit met on a day (yyyy-mm-dd). */
export type MetOn = { on: string; met: number }

const farthest = 30

/**
 * The year in which a unit would meet all criteria at the pace between the first and the last of these days; null where nothing moved
 * forward, where it would take longer than thirty years, or where there is only one day to tell by.
 */
export function forecastYear(points: readonly MetOn[], total: number): number | null {
  const ordered = points.toSorted((one, other) => one.on.localeCompare(other.on))
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last || total === 0) return null
  const year = Number(last.on.slice(0, 4))
  if (last.met >= total) return year
  const days = daysBetween(first.on, last.on)
  const gained = last.met - first.met
  if (days <= 0 || gained <= 0) return null
  const left = ((total - last.met) / gained) * days
  const at = new Date(Date.parse(`${last.on}T00:00:00Z`) + left * 86_400_000)
  const reached = at.getUTCFullYear()
  return reached - year > farthest ? null : reached
}
