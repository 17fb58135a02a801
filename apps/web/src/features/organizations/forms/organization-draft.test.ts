import { expect, it } from 'vitest'
import { emptyOrganization, findOrganizationErrors, toNewOrganization } from './organization-draft'

it('asks for a name and a kind', () => {
  expect(findOrganizationErrors(emptyOrganization).map(({ fieldId }) => fieldId)).toEqual([
    'co-quan-ten',
    'co-quan-loai',
  ])
})

it('sends what was typed, trimmed, one alias a line', () => {
  const draft = {
    ...emptyOrganization,
    name: ' Sở Y tế ',
    kind: 'department' as const,
    aliases: 'Sở YT\n\n Ngành Y tế ',
  }
  expect(findOrganizationErrors(draft)).toEqual([])
  expect(toNewOrganization(draft)).toEqual({
    name: 'Sở Y tế',
    shortName: null,
    kind: 'department',
    level: 'province',
    parentId: null,
    aliases: ['Sở YT', 'Ngành Y tế'],
  })
})
