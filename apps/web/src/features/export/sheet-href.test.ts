import { expect, it } from 'vitest'
import { sheetHref } from './sheet-href'

it.each([
  [{ format: 'xlsx' }, '/api/difficulties/sheet?format=xlsx'],
  [
    { stage: 'at_committee', directiveId: undefined, holder: '', format: 'xlsx' },
    '/api/difficulties/sheet?stage=at_committee&format=xlsx',
  ],
  [{ q: 'bảo hiểm y tế', level: 2 }, '/api/difficulties/sheet?q=b%E1%BA%A3o+hi%E1%BB%83m+y+t%E1%BA%BF&level=2'],
])('%o', (query, href) => expect(sheetHref('/api/difficulties/sheet', query)).toBe(href))
