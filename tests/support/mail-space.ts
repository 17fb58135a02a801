import { Client } from 'pg'
import type { Services } from '../../platform/services.ts'
import { openMailServer } from './mail-server.ts'
import { openTestSpace } from './test-space.ts'

/** A test space that sends e-mail to a real server of its own, and a look into its tables. */
export async function openMailSpace(startsAt?: string) {
  const space = await openTestSpace(startsAt ? { startsAt } : {})
  const server = await openMailServer()
  const services: Services = {
    ...space.services,
    settings: {
      ...space.services.settings,
      smtpUrl: server.url,
      mailFrom: 'Đôn Đốc <dondoc@songtra.example.vn>',
      publicUrl: 'https://dondoc.songtra.example.vn',
      webhookAllowPrivate: true,
    },
  }
  const client = new Client({ connectionString: space.url })
  await client.connect()
  return {
    ...space,
    services,
    /** the same space where e-mail is off */
    silent: space.services,
    server,
    rows: async (query: string, values: unknown[] = []) => (await client.query(query, values)).rows,
    async close() {
      await client.end()
      await server.close()
      await space.close()
    },
  }
}

export type MailSpace = Awaited<ReturnType<typeof openMailSpace>>
