import { buildWeb, findWebState } from '../../apps/cli/start/build-web.ts'

/** Browser tests look at the built web application; it is built anew when its sources have changed. */
export default async function ensureWebIsBuilt(): Promise<void> {
  const web = await findWebState()
  if (!web.isCurrent) await buildWeb(web.hash)
}
