import { findField } from '../../../pack-kit/index.ts'
import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { narrow } from '../criteria-store.ts'
import { inRegister, type OpenRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { type Narrowing, toCriteria } from '../record-query.ts'
import { type Box, countInCells, findFewPoints, type PointsQuery } from './points-store.ts'

/** More than a map shows one by one. */
export const mostPoints = 5000
const cellsToSide = 48

const isDrawn = (kind: string | undefined): boolean => kind === 'point' || kind === 'line' || kind === 'area'

function fieldOf({ known: { register } }: OpenRegister, asked: string | undefined): string {
  const code = asked ?? register.fields.find(({ kind }) => isDrawn(kind))?.code
  if (code === undefined || !isDrawn(findField(register, code)?.kind))
    throw commonErrors.invalid_request({
      fields: [{ path: 'field', message: 'Sổ này không có trường vị trí như vậy để xem trên bản đồ.' }],
    })
  return code
}

/**
 * Records within a box of the map: each by itself while they are few, otherwise how many lie in each cell of a grid. Lines and areas
 * are marked by one position of theirs.
 * @throws invalid_request where the register has no such field
 */
export const listPoints = (
  services: Services,
  programmes: Programmes,
  actor: Actor,
  code: string,
  { box, field, ...narrowing }: Narrowing & { box: Box; field?: string | undefined },
) =>
  inRegister(services, programmes, actor, code, async (open) => {
    const { trx } = open
    const narrowed = await narrow(trx, toCriteria(open, narrowing))
    const query: PointsQuery = { tenantId: actor.tenantId, register: code, field: fieldOf(open, field), box, narrowed }
    if (narrowed.among?.length === 0) return { field: query.field, points: [], cells: [] }
    const points = await findFewPoints(trx, query, mostPoints)
    const cells = points === null ? await countInCells(trx, query, cellsToSide) : []
    return { field: query.field, points: points ?? [], cells }
  })
