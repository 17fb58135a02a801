import { useRouteContext } from '@tanstack/react-router'
import type { Me } from '../api/operations'

/** The signed-in person; only inside `_app`, where there always is one. */
export const useSession = (): Me => useRouteContext({ from: '/_app', select: ({ me }) => me })
