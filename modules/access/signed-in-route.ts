import { routesFor } from '../../platform/http/route.ts'
import type { Actor } from './actor.ts'

/** Declares a route for signed-in people; its handler's `caller` is the actor. */
export const signedInRoute = routesFor<Actor>('signed_in')
