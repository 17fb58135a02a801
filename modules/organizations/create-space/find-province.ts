import type { Trx } from '../../../platform/db/database.ts'
import { listProvinces } from '../add-committees/province-store.ts'
import { foldName } from '../rules/fold-name.ts'

/** The place that a province's People's Committee governs by its name, among the provinces of a day (yyyy-mm-dd). */
export async function findProvince(trx: Trx, committeeName: string, on: string): Promise<string | null> {
  const wanted = foldName(committeeName)
  const provinces = await listProvinces(trx, on)
  return provinces.find(({ name }) => foldName(`Ủy ban nhân dân ${name}`) === wanted)?.id ?? null
}
