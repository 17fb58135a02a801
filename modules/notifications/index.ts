import type { Route } from '../../platform/http/route.ts'
import { listNotificationsRoute } from './list-notifications/list-notifications.route.ts'
import { markNotificationsReadRoute } from './mark-notifications-read/mark-notifications-read.route.ts'

export { type Notice, notify } from './notify.ts'

export const notificationRoutes: Route[] = [listNotificationsRoute, markNotificationsReadRoute]
