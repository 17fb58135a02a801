import { expect, it } from 'vitest'
import type { AgencyOption } from './agency-option'
import { findAgencies } from './find-agencies'

const agency = (name: string): AgencyOption => ({ id: name, name })
const items = ['Sở Y tế', 'Sở Tài chính', 'Sở Nội vụ'].map(agency)
const names = (found: { shown: readonly AgencyOption[] }) => found.shown.map(({ name }) => name)
const search = (searching: boolean, hasMore = false) => ({
  onType: () => {},
  searching,
  failed: false,
  hasMore,
})

it('searches a given list itself, without diacritics, and counts what it hides', () => {
  expect(names(findAgencies(items, 'tai'))).toEqual(['Sở Tài chính'])
  const many = Array.from({ length: 45 }, (_, index) => agency(`Xã ${index}`))
  expect(findAgencies(many, 'xa')).toMatchObject({ hidden: 5, state: 'found' })
})

it('shows what was found elsewhere as it is, though the words are not in the names', () => {
  expect(findAgencies(items, 'ngành y', search(false))).toEqual({ shown: items, hidden: 0, state: 'found' })
  expect(findAgencies(items, '', search(false, true)).hidden).toBe('some')
})

it('narrows the last answer while the next is on its way, so that Enter takes nothing wrong', () => {
  expect(names(findAgencies(items, 'noi vu', search(true)))).toEqual(['Sở Nội vụ'])
  expect(findAgencies(items, 'ngành y', search(true))).toMatchObject({ shown: [], state: 'searching' })
  expect(findAgencies(items, 'tai', { ...search(true), failed: true })).toMatchObject({ state: 'failed' })
})
