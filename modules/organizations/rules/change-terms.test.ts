import { expect, it } from 'vitest'
import { changeTerms } from './change-terms.ts'

const current = { name: 'Sở Y te', code: 'H33.12' as string | null, aliases: ['Sở YT'] as readonly string[] }

it.each([
  ['one name', { name: 'Sở Y tế' }, { name: 'Sở Y te' }, { name: 'Sở Y tế' }],
  ['an emptied code', { code: null }, { code: 'H33.12' }, { code: null }],
  ['what is sent again', { name: 'Sở Y te', aliases: ['Sở YT'] }, {}, {}],
  ['what is left out', { name: undefined }, {}, {}],
  ['a list', { aliases: [] }, { aliases: ['Sở YT'] }, { aliases: [] }],
])('%s', (_what, changes, before, after) => {
  expect(changeTerms(current, changes)).toEqual({ terms: { ...current, ...after }, before, after })
})

it('takes no names the terms do not have', () => {
  const odd = { name: 'Sở Y tế', tenantId: 'khác' }
  expect(changeTerms(current, odd).terms).toEqual({ ...current, name: 'Sở Y tế' })
})
