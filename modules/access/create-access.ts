import type { FastifyRequest } from 'fastify'
import type { Route } from '../../platform/http/route.ts'
import type { Services } from '../../platform/services.ts'
import type { Accounts } from './accounts.ts'
import type { Actor } from './actor.ts'
import { addPersonRoute } from './add-person/add-person.route.ts'
import { addPostRoute } from './add-post/add-post.route.ts'
import { changePasswordRoute } from './change-password/change-password.route.ts'
import { closePostRoute } from './close-post/close-post.route.ts'
import { endPostingRoute } from './end-posting/end-posting.route.ts'
import { fillPostRoute } from './fill-post/fill-post.route.ts'
import { createIdentify } from './identify.ts'
import { listAuditRoute } from './list-audit/list-audit.route.ts'
import { listPeopleRoute } from './list-people/list-people.route.ts'
import { listPostsRoute } from './list-posts/list-posts.route.ts'
import { setPersonActiveRoute } from './set-person-active/set-person-active.route.ts'
import { showPersonRoute } from './show-person/show-person.route.ts'
import { showSessionRoute } from './show-session/show-session.route.ts'
import { signInRoute } from './sign-in/sign-in.route.ts'
import { signOutRoute } from './sign-out/sign-out.route.ts'

/** Composes the module: its routes, and the function that says who calls. */
export function createAccess(
  services: Services,
  accounts: Accounts,
): { routes: Route[]; identify(request: FastifyRequest): Promise<Actor | null> } {
  const identify = createIdentify(services, accounts)
  return {
    identify: identify.identify,
    routes: [
      signInRoute(accounts),
      signOutRoute(accounts, identify),
      showSessionRoute,
      changePasswordRoute(accounts),
      listPeopleRoute,
      addPersonRoute,
      showPersonRoute,
      setPersonActiveRoute(identify),
      listPostsRoute,
      addPostRoute(identify),
      fillPostRoute(identify),
      endPostingRoute(identify),
      closePostRoute(identify),
      listAuditRoute,
    ],
  }
}
