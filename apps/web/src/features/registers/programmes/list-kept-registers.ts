import type { RegisterDefinition } from '../../../api/operations'
import { definitionsCache } from '../../../offline/offline-caches'

/** Registers whose definition this machine keeps and in which its person may write, by name; none where the browser keeps nothing. */
export async function listKeptRegisters(): Promise<{ code: string; name: string }[]> {
  if (!('caches' in window)) return []
  try {
    const cache = await caches.open(definitionsCache)
    const found = await Promise.all(
      (await cache.keys()).map(async (key) => {
        const answer = await cache.match(key)
        if (!answer) return []
        const { register, may } = (await answer.json()) as RegisterDefinition
        return may.create ? [{ code: String(register.code), name: String(register.name) }] : []
      }),
    )
    return found.flat().sort((one, other) => one.name.localeCompare(other.name, 'vi'))
  } catch {
    return []
  }
}
