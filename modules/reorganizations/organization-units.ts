import { foldName, organizationHistory } from '../organizations/index.ts'
import type { UnitTerms } from './rules/change.ts'
import type { UnitFacts } from './rules/unit-facts.ts'
import type { Units } from './units.ts'

type Version = Awaited<ReturnType<typeof organizationHistory.findVersions>>[number]

const termsOf = (version: Version): UnitTerms => ({
  name: version.name,
  shortName: version.shortName,
  kind: version.kind,
  level: version.level,
  code: version.code,
  code102: version.code102,
  aliases: version.aliases,
  parentId: version.parentId,
  placeId: version.placeId,
  fields: version.fields,
})

/** Agencies as reorganizations read and write them. */
export const organizationUnits: Units = {
  async findFacts(trx, tenantId, ids) {
    const versions = await organizationHistory.findVersions(trx, tenantId, ids)
    return [...Map.groupBy(versions, ({ organizationId }) => organizationId)].map(
      ([id, own]): UnitFacts => ({
        unit: 'organization',
        id,
        versions: own.map((version) => ({
          ...termsOf(version),
          validFrom: version.validFrom,
          validTo: version.validTo,
        })),
      }),
    )
  },
  async findChildrenFrom(trx, tenantId, ids, on) {
    const children = await organizationHistory.findChildrenFrom(trx, tenantId, ids, on)
    return children.flatMap(({ organizationId, parentId, name, validFrom }) =>
      parentId === null ? [] : [{ id: organizationId, parentId, name, since: validFrom }],
    )
  },
  findLaterSuccessions: organizationHistory.findLaterSuccessions,
  findLines: organizationHistory.findLines,
  findTakenNames: (trx, tenantId, wanted, on) =>
    organizationHistory.findTakenNames(
      trx,
      tenantId,
      wanted.map(({ parentId, name }) => ({ parentId, nameKey: foldName(name) })),
      on,
    ),
  findTakenCodes: organizationHistory.findTakenCodes,
  async write(trx, tenantId, { id, on, today }, { ended, changed, made, successions }) {
    const going = [...ended, ...changed.map((unit) => unit.id)]
    if (going.length > 0) await organizationHistory.endVersions(trx, tenantId, going, on, id)
    const rows = <Unit extends (typeof made)[number]>(units: readonly Unit[]) =>
      units.map((unit) => ({
        ...unit.terms,
        id: unit.id,
        validFrom: on,
        certainty: unit.certainty,
        note: unit.note,
        reorganizationId: id,
      }))
    await organizationHistory.insertOrganizations(trx, tenantId, rows(made))
    await organizationHistory.insertVersions(
      trx,
      tenantId,
      rows(changed).map(({ id: organizationId, ...row }) => ({ ...row, organizationId })),
    )
    await organizationHistory.showVersions(trx, tenantId, [...going, ...made.map((unit) => unit.id)], today)
    await organizationHistory.insertSuccessions(
      trx,
      tenantId,
      successions.map((succession) => ({ ...succession, on, reorganizationId: id })),
    )
  },
  async undo(trx, tenantId, reorganizationId, today) {
    const touched = await organizationHistory.findTouched(trx, tenantId, reorganizationId)
    await organizationHistory.deleteSuccessions(trx, tenantId, reorganizationId)
    await organizationHistory.undoVersions(trx, tenantId, reorganizationId)
    await organizationHistory.showVersions(trx, tenantId, touched, today)
  },
}
