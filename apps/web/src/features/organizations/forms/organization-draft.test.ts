import { expect, it } from 'vitest'
import { emptyOrganization, findOrganizationErrors, toDraft, toTerms } from './organization-draft'

it('asks for a name and a kind', () => {
  expect(findOrganizationErrors(emptyOrganization).map(({ fieldId }) => fieldId)).toEqual([
    'co-quan-ten',
    'co-quan-loai',
  ])
})

const draft = {
  ...emptyOrganization,
  name: ' Sở Y tế ',
  kind: 'department' as const,
  code: ' H33.12 ',
  fields: ['health' as const],
  aliases: 'Sở YT\n\n Ngành Y tế ',
}

it('sends what was typed, trimmed, one alias a line', () => {
  expect(findOrganizationErrors(draft)).toEqual([])
  expect(toTerms(draft)).toEqual({
    name: 'Sở Y tế',
    shortName: null,
    kind: 'department',
    level: 'province',
    code: 'H33.12',
    code102: null,
    parentId: null,
    placeId: null,
    fields: ['health'],
    aliases: ['Sở YT', 'Ngành Y tế'],
  })
})

it('opens terms for correction as they are, so that nothing unsaid changes', () => {
  const terms = toTerms(draft)
  const known = { id: 'a', parentName: null, placeName: null, hasChildren: false, certainty: 'confirmed' as const }
  const organization = { ...terms, ...known, note: null, validFrom: '2000-01-01', validTo: null }
  expect(toTerms(toDraft(organization))).toEqual(terms)
})
