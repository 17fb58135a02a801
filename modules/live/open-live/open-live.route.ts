import { openEventStream } from '../../../platform/live/event-stream.ts'
import { sessionTokenOf, signedInRoute } from '../../access/index.ts'
import { visibleOrganizations } from '../../duties/index.ts'
import { liveErrors } from '../live-errors.ts'
import type { LivePage, LivePages } from '../live-pages.ts'

/** A browser shares one among its tabs; a person may work on a few devices. */
const mostPagesOfPerson = 12

/** @param begin called before a page is added: from then on changes are heard */
export const openLiveRoute = (pages: LivePages, begin: () => void) =>
  signedInRoute({
    method: 'GET',
    url: '/api/live',
    operationId: 'openLive',
    summary: 'Nghe thay đổi của những gì đang xem (Server-Sent Events)',
    description:
      'Stays open. Each event is JSON: {"type":"assignments","ids":[…]} (ids null: many), {"type":"notifications"}, or {"type":"everything"} when something may have been missed. Only ids are told, only of what the caller may read. Ends with the session.',
    tag: 'system',
    answersBytes: true,
    handle: async ({ caller, request, reply }) => {
      if (pages.countOf(caller.tenantId, caller.personId) >= mostPagesOfPerson) throw liveErrors.too_many_live_pages()
      begin()
      const reads = visibleOrganizations(caller)
      const stream = openEventStream(reply, () => pages.remove(page))
      const page: LivePage = { token: sessionTokenOf(request), actor: caller, reads: reads && new Set(reads), stream }
      pages.add(page)
    },
  })
