import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { Services } from '../../platform/services.ts'
import { insertNotifications } from './notifications-store.ts'

export type Notice = {
  tenantId: string
  personIds: readonly string[]
  /** snake_case: what happened */
  kind: string
  title: string
  body: string | null
  /** Path in the web application. */
  link: string
}

/** Leaves a notice for each person once, in the caller's transaction. */
export async function notify(services: Pick<Services, 'clock'>, trx: Trx, ...notices: Notice[]): Promise<void> {
  const createdAt = services.clock.now()
  await insertNotifications(
    trx,
    notices.flatMap(({ personIds, ...notice }) =>
      [...new Set(personIds)].map((personId) => ({ ...notice, personId, id: newId(), createdAt })),
    ),
  )
}
