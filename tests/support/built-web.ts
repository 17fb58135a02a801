import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildWeb } from '../../tools/build-web.ts'

/** Browser tests look at the built web application; it is built when it is not there yet. */
export default async function ensureWebIsBuilt(): Promise<void> {
  if (!existsSync(join(import.meta.dirname, '../../apps/web/dist/index.html'))) await buildWeb()
}
