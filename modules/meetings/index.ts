import type { Route } from '../../platform/http/route.ts'
import { closeMeetingRoute } from './close-meeting/close-meeting.route.ts'
import { decideItemRoute } from './decide-item/decide-item.route.ts'
import { exportConclusionsRoute } from './export-conclusions/export-conclusions.route.ts'
import { listMeetingsRoute } from './list-meetings/list-meetings.route.ts'
import { openMeetingRoute } from './open-meeting/open-meeting.route.ts'
import { showMeetingRoute } from './show-meeting/show-meeting.route.ts'

export const meetingRoutes: Route[] = [
  listMeetingsRoute,
  openMeetingRoute,
  showMeetingRoute,
  decideItemRoute,
  closeMeetingRoute,
  exportConclusionsRoute,
]
