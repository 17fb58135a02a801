import { expect, it } from 'vitest'
import { exportHref } from './export-href'

it.each([
  [{}, '/api/assignments/sheet?format=xlsx'],
  [
    { state: 'overdue', q: 'bảo hiểm y tế', field: undefined },
    '/api/assignments/sheet?state=overdue&q=b%E1%BA%A3o+hi%E1%BB%83m+y+t%E1%BA%BF&format=xlsx',
  ],
  [{ escalation: 2, sort: 'newest' }, '/api/assignments/sheet?escalation=2&sort=newest&format=xlsx'],
] as const)('%o', (query, href) => expect(exportHref(query, 'xlsx')).toBe(href))
