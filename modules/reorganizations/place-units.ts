import { foldName } from '../organizations/index.ts'
import { type PlaceVersion, placeHistory } from '../places/index.ts'
import {
  findLaterPlaceSuccessions,
  findPlaceLines,
  findTakenPlaceCodes,
  findTakenPlaceNames,
} from './place-world-store.ts'
import type { UnitTerms } from './rules/change.ts'
import type { UnitFacts } from './rules/unit-facts.ts'
import type { Units, UnitToWrite } from './units.ts'

const termsOf = ({ name, kind, level, code, parentId }: PlaceVersion): UnitTerms => ({
  name,
  shortName: null,
  kind,
  level,
  code,
  code102: null,
  aliases: [],
  parentId,
  placeId: null,
  fields: [],
})

/** Places as reorganizations read and write them; what a space changes changes for that space alone. */
export const placeUnits: Units = {
  async findFacts(trx, tenantId, ids) {
    const versions = await placeHistory.findPlaceVersions(trx, tenantId, ids)
    return [...Map.groupBy(versions, ({ placeId }) => placeId)].map(
      ([id, own]): UnitFacts => ({
        unit: 'place',
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
    const children = await placeHistory.findPlaceChildrenFrom(trx, tenantId, ids, on)
    return children.flatMap(({ placeId, parentId, name, validFrom }) =>
      parentId === null ? [] : [{ id: placeId, parentId, name, since: validFrom }],
    )
  },
  findLaterSuccessions: findLaterPlaceSuccessions,
  findLines: (trx, _tenantId, ids, on) => findPlaceLines(trx, ids, on),
  async findTakenNames(trx, _tenantId, wanted, on) {
    const taken = await findTakenPlaceNames(trx, wanted, on)
    return taken.map((place) => ({ ...place, nameKey: foldName(place.name) }))
  },
  findTakenCodes: (trx, _tenantId, codes, on) => findTakenPlaceCodes(trx, codes, on),
  async write(trx, tenantId, { id, on, document }, { ended, changed, made, successions }) {
    const going = [...ended, ...changed.map((unit) => unit.id)]
    if (going.length > 0) await placeHistory.endPlaceVersions(trx, tenantId, going, on, id)
    const rowOf = (unit: UnitToWrite) => ({
      level: unit.terms.level as PlaceVersion['level'],
      kind: unit.terms.kind as PlaceVersion['kind'],
      name: unit.terms.name,
      code: unit.terms.code,
      parentId: unit.terms.parentId,
      validFrom: on,
      certainty: unit.certainty,
      note: unit.note,
      reorganizationId: id,
    })
    await placeHistory.insertPlaces(
      trx,
      tenantId,
      made.map((unit) => ({ ...rowOf(unit), id: unit.id })),
    )
    await placeHistory.insertPlaceVersions(
      trx,
      tenantId,
      changed.map((unit) => ({ ...rowOf(unit), placeId: unit.id })),
    )
    await placeHistory.insertPlaceSuccessions(
      trx,
      tenantId,
      successions.map(({ predecessorId, successorId, certainty }) => ({
        predecessorId,
        successorId,
        certainty,
        on,
        document,
        reorganizationId: id,
      })),
    )
  },
  async undo(trx, tenantId, reorganizationId) {
    await placeHistory.deletePlaceSuccessions(trx, tenantId, reorganizationId)
    await placeHistory.undoPlaceVersions(trx, tenantId, reorganizationId)
  },
}
