import { expect, test } from 'vitest'
import type { DraftParty } from '../../../../api/operations'
import { agenciesOf, chosenIds, withChosen, withoutMention, withReplaced, withResolved } from './parties'

const agencies = [
  { id: 'tc', name: 'Sở Tài chính' },
  { id: 'yt', name: 'Sở Y tế' },
  { id: 'nv', name: 'Sở Nội vụ' },
]
const finance: DraftParty = {
  mention: 'Sở Tài chính',
  organizationIds: ['tc'],
  organizationNames: ['Sở Tài chính'],
  collective: false,
}
const all: DraftParty = { mention: 'các sở, ngành', organizationIds: [], organizationNames: [], collective: true }

test('an added agency becomes a party under its name; open phrases stay', () => {
  expect(withChosen([all, finance], ['tc', 'yt'], agencies)).toEqual([
    all,
    finance,
    { mention: 'Sở Y tế', organizationIds: ['yt'], organizationNames: ['Sở Y tế'], collective: false },
  ])
})

test('a phrase stands for many once expanded, and one of them can be taken out again', () => {
  const expanded = withResolved([all], 'các sở, ngành', agencies)
  expect(chosenIds(expanded)).toEqual(['tc', 'yt', 'nv'])
  expect(withChosen(expanded, ['tc', 'nv'], agencies)).toEqual([
    { ...all, organizationIds: ['tc', 'nv'], organizationNames: ['Sở Tài chính', 'Sở Nội vụ'] },
  ])
})

test('agencies keep the names of the draft, whatever the directory says today', () => {
  expect(agenciesOf([all, finance])).toEqual([{ id: 'tc', name: 'Sở Tài chính' }])
})

test('taking out the last agency takes out its party', () => {
  expect(withChosen([finance], [], agencies)).toEqual([])
  expect(withoutMention([all, finance], 'các sở, ngành')).toEqual([finance])
})

test('who took over stands in the place of an agency that has closed, under the words of the directive', () => {
  const district: DraftParty = {
    mention: 'UBND huyện D',
    organizationIds: ['d'],
    organizationNames: ['UBND huyện D'],
    collective: false,
  }
  const communes = [
    { id: 'e', name: 'UBND xã E' },
    { id: 'f', name: 'UBND xã F' },
  ]
  expect(withReplaced([all, finance, district], 'd', communes)).toEqual([
    all,
    finance,
    { ...district, organizationIds: ['e', 'f'], organizationNames: ['UBND xã E', 'UBND xã F'] },
  ])
  expect(withReplaced([finance, district], 'd', [{ id: 'tc', name: 'Sở Tài chính' }])).toEqual([finance])
  expect(withReplaced([finance], 'd', communes)).toEqual([finance])
})
