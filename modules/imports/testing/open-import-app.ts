import { buildHttp } from '../../../platform/http/build-http.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { createImports } from '../create-imports.ts'
import { pumpStationKind } from './pump-station-kind.ts'

/** The module's routes for the fictional kind over HTTP, with answers checked; people are told apart by a header. */
export async function openImportApp(services: Services, people: readonly Actor[]) {
  const app = await buildHttp({
    services,
    routes: createImports({ kinds: [pumpStationKind] }).routes,
    identify: async (request) => people.find(({ personId }) => personId === request.headers['x-person']) ?? null,
    version: '0',
    checkAnswers: true,
  })
  return {
    close: () => app.close(),
    call: (person: Actor | null, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
      app.inject({
        method,
        url,
        headers: person ? { 'x-person': person.personId } : {},
        ...(payload ? { payload } : {}),
      }),
    upload(person: Actor, content: Uint8Array | string, query = 'kind=tram-bom', name = 'Trạm bơm.xlsx') {
      const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n`
      return app.inject({
        method: 'POST',
        url: `/api/imports?${query}`,
        headers: { 'x-person': person.personId, 'content-type': 'multipart/form-data; boundary=x' },
        payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--x--\r\n')]),
      })
    },
  }
}
