import type { Register } from '../../pack-kit/index.ts'
import type { KeeperScope } from './keeper-scope.ts'
import type { RecordValues } from './record-row.ts'
import { registerErrors } from './registers-errors.ts'

/** The agency in whose name a person keeps a record with these values: one the register names, or the one of its area. */
export function chooseKeeper(register: Register, scope: KeeperScope, values: RecordValues): string {
  const [named] = scope.namedIds
  if (named !== undefined) return named
  const [seat] = scope.seatIds
  const place = register.placeField === undefined ? undefined : values[register.placeField]
  if (seat === undefined || (typeof place === 'string' && !scope.placeIds.has(place)))
    throw registerErrors.register_place_not_yours()
  return seat
}
