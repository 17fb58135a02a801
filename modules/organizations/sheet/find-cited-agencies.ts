import type { Trx } from '../../../platform/db/database.ts'
import { foldName } from '../rules/fold-name.ts'
import { type AgenciesUnder, findAgencies, findAgenciesUnder, heldOn, type KnownAgencies } from './find-agencies.ts'
import { describeCitation } from './rules/describe-citation.ts'
import { type Reference, readReference } from './rules/read-reference.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

/** An agency as a row of a sheet cites it, on a day (yyyy-mm-dd). */
export type CitedAgency = {
  /** "H33.12", "Sở Y tế", "Sở Y tế (H33.15)" or "Phòng Kinh tế (thuộc UBND xã Vĩnh Hòa)" */
  text: string
  /** what it lies under, where the text does not say so */
  within: string | null
  on: string
}

/** The one agency that is meant, with its terms of the day; or why none or no one is: a sentence for people. */
export type CitedAgencyAnswer = { found: FoundVersion } | { problem: string }

type Asked = CitedAgency & { reference: Reference }

/** Finds the agencies that rows of a sheet cite, all at once; answers in their order. */
export async function findCitedAgencies(
  trx: Trx,
  tenantId: string,
  cited: readonly CitedAgency[],
): Promise<CitedAgencyAnswer[]> {
  const asked = cited.map((agency): Asked => {
    const reference = readReference(agency.text)
    return { ...agency, reference: { ...reference, under: reference.under ?? agency.within } }
  })
  const texts = asked.flatMap(({ text, reference }) =>
    reference.code === null && reference.under !== null ? [reference.under] : [text],
  )
  const known = await findAgencies(
    trx,
    tenantId,
    [...new Set(texts)].map((parent) => ({ code: null, name: null, parent })),
  )
  const wanted = asked.flatMap(({ reference: { code, name, under }, on }) =>
    code !== null || name === null || under === null
      ? []
      : aboveOn(known, under, on).map(({ organizationId }) => ({ parentId: organizationId, name })),
  )
  const below = await findAgenciesUnder(trx, tenantId, wanted)
  return asked.map((one) => choose(one, versionsOf(one, known, below)))
}

function aboveOn(known: KnownAgencies, under: string, on: string): FoundVersion[] {
  const { code, name } = readReference(under)
  return heldOn(code === null ? known.byName(name ?? '') : known.byCode(code), on)
}

function versionsOf({ reference, on }: Asked, known: KnownAgencies, below: AgenciesUnder): readonly FoundVersion[] {
  const { code, name, under } = reference
  if (code !== null) return known.byCode(code)
  if (name === null) return []
  if (under === null) return known.byName(name)
  return aboveOn(known, under, on).flatMap(({ organizationId }) => below(organizationId, name))
}

function choose({ text, on, reference }: Asked, ofAnyTime: readonly FoundVersion[]): CitedAgencyAnswer {
  const then = [...new Map(heldOn(ofAnyTime, on).map((version) => [version.organizationId, version])).values()]
  const named = then.filter((version) => goesBy(version, reference))
  const [only, ...others] = named
  if (only && others.length === 0) return { found: only }
  return {
    problem: describeCitation({
      text,
      within: reference.under,
      on,
      fitting: named,
      holderOfCode: then.find((version) => !named.includes(version)) ?? null,
      atOtherTime: ofAnyTime.at(-1) ?? null,
    }),
  }
}

/** A name beside a code guards against the code of another. */
function goesBy({ name, shortName, aliases }: FoundVersion, reference: Reference): boolean {
  if (reference.code === null || reference.name === null) return true
  const names = [name, ...(shortName === null ? [] : [shortName]), ...aliases]
  return names.map(foldName).includes(foldName(reference.name))
}
