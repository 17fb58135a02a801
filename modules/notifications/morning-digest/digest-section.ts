import type { Trx } from '../../../platform/db/database.ts'
import type { DigestPart } from '../rules/compose-mail.ts'

/**
 * What a module has to say to people in the morning's mail of a day (yyyy-mm-dd): one look for all of these people, in as
 * many statements as there are kinds of things, however many people. Who is not in the answer has nothing to be told.
 */
export type DigestSection = (
  trx: Trx,
  tenantId: string,
  personIds: readonly string[],
  day: string,
) => Promise<Map<string, DigestPart[]>>
