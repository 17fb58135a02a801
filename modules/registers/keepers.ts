import type { Register } from '../../pack-kit/index.ts'
import { foldName, type NameHeir } from '../organizations/index.ts'

/** Folded names of the agencies a register names as its keepers. */
export const keeperKeys = ({ keepers }: Register): string[] =>
  keepers.flatMap((keeper) => ('agency' in keeper ? foldName(keeper.agency) : []))

/** Of these, the agencies that live, in the order in which the register names them, each once. */
export function livingKeepers(register: Register, heirs: readonly NameHeir[]): { id: string; name: string }[] {
  const own = keeperKeys(register).flatMap((key) => heirs.filter(({ nameKey, lives }) => lives && nameKey === key))
  return [...new Map(own.map(({ id, name }) => [id, { id, name }])).values()]
}
