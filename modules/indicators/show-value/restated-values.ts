import { z } from 'zod'
import type { Indicator } from '../../../pack-kit/index.ts'
import { placeRefSchema } from '../evaluation/evaluation-answer.ts'
import { type Evaluation, loadTold } from '../evaluation/evaluation-context.ts'
import type { Period } from '../rules/period.ts'
import { heirsOn } from '../rules/unit-on-day.ts'
import { valueSources } from '../value-store.ts'

const numberSchema = z.number().nullable()

export const restatedSchema = z
  .object({
    place: placeRefSchema.describe('A unit of today'),
    values: z.object({ computed: numberSchema, reported: numberSchema, verified: numberSchema }),
    from: z.array(placeRefSchema).describe('Units of their time whose values are in it'),
    missing: z.array(placeRefSchema).describe('Of those, the ones of which nothing is known'),
  })
  .meta({ id: 'RestatedValue' })
export type RestatedValue = z.input<typeof restatedSchema>

/** A value told by units of today, where a merger lies between the period and today: by those a unit became, or by itself from its parts. */
export async function tellRestated(
  evaluation: Evaluation,
  indicator: Indicator,
  period: Period,
  placeId: string | null,
): Promise<RestatedValue[]> {
  if (placeId === null || indicator.level === 'province') return []
  const { units, today } = evaluation
  const { land } = units
  const heirs = heirsOn(land, placeId, today)
  const ofToday = heirs.length > 0 ? heirs : [placeId]
  const parts = new Map(
    ofToday.map((id) => [id, [...units.all.keys()].filter((other) => heirsOn(land, other, today).includes(id))]),
  )
  const asked = [...new Set([...parts].flatMap(([id, own]) => [id, ...own]))]
  if (asked.length === 1) return []
  const restated = { ...evaluation, basis: 'restated' as const }
  const told = await Promise.all(
    valueSources.map((source) => loadTold(restated, [{ indicator, periods: [period] }], source, asked)),
  )
  const toPlaces = (ids: readonly string[]) => ids.map((id) => ({ id, name: units.nameOn(id, period.from) }))
  return ofToday.flatMap((id): RestatedValue[] => {
    const found = told.map((one) => one.find(indicator.code, period.from, id))
    const [computed, reported, verified] = found
    const from = [...new Set(found.flatMap((one) => one?.from ?? []))]
    // Where all of it is of the unit itself, there is nothing to be told anew.
    if (from.every((one) => one === id)) return []
    return [
      {
        place: { id, name: units.nameOn(id, today) },
        values: {
          computed: computed?.value ?? null,
          reported: reported?.value ?? null,
          verified: verified?.value ?? null,
        },
        from: toPlaces(from),
        missing: toPlaces([...new Set(found.flatMap((one) => one?.missing ?? []))]),
      },
    ]
  })
}
