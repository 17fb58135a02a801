import { ApiProblem } from './api-problem'

const namesOne = (path: string): boolean => /^(id|\w+Id)$/.test(path)

/** Nothing is at this address: the server does not know the id it names, or what stands there is no id at all. */
export function isUnknown(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false
  const { status, code, fields } = error
  return (
    status === 404 || (code === 'invalid_request' && fields.length > 0 && fields.every(({ path }) => namesOne(path)))
  )
}
