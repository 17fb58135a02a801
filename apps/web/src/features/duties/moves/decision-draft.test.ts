import { expect, it } from 'vitest'
import type { AssignmentPage } from '../../../api/operations'
import { checkDecision, emptyDecision, type RequestAnswer, toDecision } from './decision-draft'

type Request = AssignmentPage['request']
const extension: Request = {
  kind: 'extension',
  reason: 'Chờ hướng dẫn',
  proposedOn: '2026-04-30',
  suggestedOrganizationId: null,
  suggestedName: null,
}
const refusal: Request = { ...extension, kind: 'refusal', proposedOn: null, suggestedOrganizationId: 'health' }

it.each<[string, Partial<RequestAnswer>, Request, path: string | null, body: object | null]>([
  ['nothing chosen', {}, extension, 'agrees', null],
  [
    'what was asked for',
    { agrees: 'yes' },
    extension,
    null,
    { decision: 'grant_extension', to: '2026-04-30', reason: null },
  ],
  [
    'another day',
    { agrees: 'yes', to: '2026-04-15', reason: ' Đủ thời gian ' },
    extension,
    null,
    { decision: 'grant_extension', to: '2026-04-15', reason: 'Đủ thời gian' },
  ],
  ['no without a reason', { agrees: 'no' }, extension, 'reason', null],
  [
    'no',
    { agrees: 'no', reason: 'Không đủ căn cứ' },
    extension,
    null,
    { decision: 'decline', reason: 'Không đủ căn cứ' },
  ],
  [
    'the agency named',
    { agrees: 'yes' },
    refusal,
    null,
    { decision: 'give_to_another', organizationId: 'health', reason: null },
  ],
  ['no agency named', { agrees: 'yes' }, { ...refusal, suggestedOrganizationId: null }, 'organizationId', null],
])('%s', (_case, values, request, path, body) => {
  const answer = { ...emptyDecision, ...values }
  expect(checkDecision(answer, request)[0]?.path ?? null).toBe(path)
  expect(path === null ? toDecision(answer, request) : null).toEqual(body)
})
