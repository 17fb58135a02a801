import { createHash } from 'node:crypto'
import type { OrganizationVersion } from './organization-terms.ts'

/** Twelve hexadecimal digits stay within the whole numbers of JavaScript. */
const digits = 12

const facts: readonly (keyof OrganizationVersion)[] = [
  'organizationId',
  'validFrom',
  'validTo',
  'kind',
  'level',
  'name',
  'shortName',
  'code',
  'code102',
  'aliases',
  'parentId',
  'placeId',
  'fields',
  'certainty',
  'note',
  'reorganizationId',
  'endedBy',
]

/** A number that differs when anything of a version differs: what its ETag says. */
export function versionTag(version: OrganizationVersion): number {
  const text = JSON.stringify(facts.map((fact) => version[fact]))
  return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, digits), 16)
}
