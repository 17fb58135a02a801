import { expect, it } from 'vitest'
import { ApiProblem } from './api-problem'
import { isUnknown } from './is-unknown'

const refused = (paths: string[], status = 400, code = 'invalid_request') =>
  new ApiProblem({ status, code, title: '', fields: paths.map((path) => ({ path, message: 'Chưa hợp lệ.' })) })

it.each<[string, unknown, boolean]>([
  ['an id nobody has', refused([], 404, 'place_not_found'), true],
  ['no id at all', refused(['id']), true],
  ['no id of a reorganization', refused(['reorganizationId']), true],
  ['a bad day', refused(['on']), false],
  ['a bad day and no id', refused(['reorganizationId', 'on']), false],
  ['ids within a form', refused(['postings.0.organizationId']), false],
  ['a refusal that names no field', refused([]), false],
  ['a fault', refused(['id'], 500, 'unexpected'), false],
  ['a lost line', new TypeError('mất kết nối'), false],
])('%s', (_what, error, expected) => expect(isUnknown(error)).toBe(expected))
