import type { Me } from '../../api/operations'
import { definitionsCache } from '../../offline/offline-caches'

const storageKey = 'dondoc.nguoi-tren-may'

type Kept = Pick<Me, 'personId' | 'tenantName' | 'isDemo'>

/** Keeps who uses this machine, by id and province alone, so that forms open and wait under the right person without connection. */
export function keepOfflinePerson({ personId, tenantName, isDemo }: Kept): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ personId, tenantName, isDemo }))
  } catch {
    // A browser that keeps nothing has no forms without connection either.
  }
}

/** Nobody is signed in on this machine any more: their forms no longer open without connection. */
export function forgetOfflinePerson(): void {
  try {
    localStorage.removeItem(storageKey)
    if ('caches' in window) void caches.delete(definitionsCache)
  } catch {
    // Nothing was kept.
  }
}

/** Who used this machine last and did not sign out, with no rights but to fill in forms; null when nobody is known. */
export function findOfflinePerson(): Me | null {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as Partial<Kept> | null
    if (typeof kept?.personId !== 'string' || typeof kept.tenantName !== 'string') return null
    return {
      personId: kept.personId,
      tenantName: kept.tenantName,
      isDemo: kept.isDemo === true,
      fullName: 'Đang mất kết nối',
      email: '',
      postings: [],
      may: { managePeople: false },
    }
  } catch {
    return null
  }
}

/** Whether somebody is known from this machine only, not from the server. */
export const isOfflinePerson = ({ email }: Pick<Me, 'email'>): boolean => email === ''
