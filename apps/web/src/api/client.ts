import { client } from '../../../../api-client/generated/client.gen'
import { toProblem } from './to-problem'

client.setConfig({ baseUrl: '', credentials: 'same-origin' })

let lastActAt = Number.NEGATIVE_INFINITY
client.interceptors.response.use((response, request) => {
  if (request.method !== 'GET' && response.ok) lastActAt = Date.now()
  return response
})

/** When this page last changed something on the server (ms since 1970). */
export const ownActAt = (): number => lastActAt

type Answer = { data?: unknown; error?: unknown; response?: Response }

let actOnSignedOut = () => {}

/** Registers what happens when the server says that the session has ended (done once, in main.tsx). */
export function whenSignedOut(act: () => void): void {
  actOnSignedOut = act
}

/** `await unwrap(showHome())` → the data, or throws ApiProblem. An aborted call throws its abort unchanged. */
export async function unwrap<Given extends Answer>(
  answer: Given | PromiseLike<Given>,
): Promise<Exclude<Given['data'], undefined>> {
  const { data, error, response } = await answer
  if (error === undefined) return data as Exclude<Given['data'], undefined>
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  const problem = toProblem(error, response)
  if (problem.code === 'not_signed_in') actOnSignedOut()
  throw problem
}

/** Header naming the version being edited: `editDirective({ headers: ifMatch(version), … })`. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` })
