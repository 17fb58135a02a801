import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { openPool } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { Recorded } from './record-statements.ts'

const [url = '', file = ''] = process.argv.slice(2)
const recorded = new Map(
  (JSON.parse(readFileSync(file, 'utf8')) as Recorded[]).map((call, index) => [`/${index}`, call]),
)
const pool = openPool({ url, poolSize: 10, role: 'dondoc_app' })
const uuidV7OfNow = new RegExp(`^${newId().slice(0, 7)}`)

/** The floor: the same statements in the same transaction through bare node:http and pg, rows answered as JSON. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = recorded.get(request.url ?? '')
  const client = await pool.connect()
  // Ids made while recording are made anew, so that a repeated insert is an insert.
  const fresh = new Map<string, string>()
  const renew = (value: unknown) => {
    if (typeof value !== 'string' || !uuidV7OfNow.test(value)) return value
    fresh.set(value, fresh.get(value) ?? newId())
    return fresh.get(value)
  }
  try {
    const answers: unknown[] = []
    for (const statement of call?.statements ?? []) {
      const { rows } = await client.query(statement.sql, statement.parameters.map(renew))
      if (rows?.length > 0) answers.push(rows)
    }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answers))
  } catch (error) {
    await client.query('rollback')
    response.writeHead(500).end(String(error))
  } finally {
    client.release()
  }
}

const server = createServer((request, response) => void answer(request, response))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`)
})
