import { describe, expect, it } from 'vitest'
import { type BulkTerms, readTerms } from './use-bulk-terms'

const terms = (given: Partial<BulkTerms>): BulkTerms => ({
  way: 'days',
  days: '',
  to: null,
  organizationId: null,
  reason: 'Mưa lũ',
  ...given,
})
const lacks = (...fieldIds: string[]) => ({ missing: fieldIds.map((fieldId) => expect.objectContaining({ fieldId })) })

describe('terms of an act on many', () => {
  it.each([
    ['acknowledge', terms({ reason: '' }), { act: { action: 'acknowledge' } }],
    ['extend', terms({ days: '10' }), { act: { action: 'extend', days: 10, reason: 'Mưa lũ' } }],
    ['extend', terms({ days: '1,5' }), lacks('gia-han-so-ngay')],
    ['extend', terms({ days: '366', reason: ' ' }), lacks('gia-han-so-ngay', 'ly-do-hang-loat')],
    [
      'extend',
      terms({ way: 'to', to: '2026-05-04', days: 'x' }),
      { act: { action: 'extend', to: '2026-05-04', reason: 'Mưa lũ' } },
    ],
    ['extend', terms({ way: 'to' }), lacks('gia-han-den-ngay')],
    ['reassign', terms({}), lacks('chuyen-den-co-quan')],
    [
      'reassign',
      terms({ organizationId: 'a' }),
      { act: { action: 'reassign', organizationId: 'a', reason: 'Mưa lũ' } },
    ],
  ] as const)('%s %#', (action, given, read) => expect(readTerms(action, given)).toEqual(read))
})
