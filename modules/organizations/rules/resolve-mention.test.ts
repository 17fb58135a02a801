import { describe, expect, it } from 'vitest'
import { type DirectoryEntry, makeDirectory, resolveMention } from './resolve-mention.ts'
import { suggestOrganization } from './suggest-organization.ts'

const entry = (
  id: string,
  name: string,
  kind = 'department',
  level = 'province',
  aliases: string[] = [],
): DirectoryEntry => ({
  id,
  name,
  shortName: null,
  aliases,
  kind,
  level,
})

const directory = makeDirectory([
  entry('health', 'Sở Y tế'),
  entry('labour', 'Sở Lao động - Thương binh và Xã hội', 'department', 'province', ['Sở LĐTBXH']),
  entry('ethnic', 'Ban Dân tộc'),
  entry('army', 'Bộ Chỉ huy Quân sự tỉnh', 'military_command'),
  entry('east', 'Ủy ban nhân dân huyện Đông Trà', 'people_committee', 'district'),
  entry('west', 'Ủy ban nhân dân huyện Tây Trà', 'people_committee', 'district'),
])

describe('resolveMention', () => {
  it.each([
    ['Sở Y tế', ['health']],
    ['Giám đốc Sở Y tế', ['health']],
    ['sở y tế tỉnh Sông Trà', ['health']],
    ['Sở Lao động – Thương binh và Xã hội', ['labour']],
    ['Sở LĐTBXH', ['labour']],
    ['Trưởng Ban Dân tộc', ['ethnic']],
    ['Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh', ['army']],
    ['UBND huyện Đông Trà', ['east']],
    ['Chủ tịch Uỷ ban nhân dân huyện Tây Trà', ['west']],
    ['UBND các huyện Đông Trà và Tây Trà', ['east', 'west']],
    ['Chủ tịch Ủy ban nhân dân các huyện: Đông Trà, Tây Trà', ['east', 'west']],
    ['UBND các huyện Đông Trà và Nam Trà', []],
    ['Sở Không Có Thật', []],
    ['UBND huyện Nam Trà', []],
    ['', []],
  ])('%s → %j', (mention, expected) => {
    expect(resolveMention(directory, mention).organizationIds).toEqual(expected)
  })

  it.each([
    ['các sở, ban, ngành cấp tỉnh', ['health', 'labour', 'ethnic']],
    ['các địa phương có liên quan', ['east', 'west']],
    ['UBND các huyện', ['east', 'west']],
  ])('%s is collective and suggests %j', (mention, expected) => {
    const answer = resolveMention(directory, mention)
    expect(answer.collective).toBe(true)
    expect(answer.organizationIds).toEqual([])
    expect(answer.suggestions.map((suggestion) => suggestion.id)).toEqual(expected)
  })

  it.each(['UBND huyện Nam Trà', 'Ủy ban nhân dân xã Trà Bình', 'UBND thành phố Sông Trà'])(
    '%s names one body, though unknown',
    (mention) => {
      expect(resolveMention(directory, mention).collective).toBe(false)
    },
  )

  it('does not choose between two organizations of the same name', () => {
    const twins = makeDirectory([entry('one', 'Sở Y tế'), entry('two', 'Sở Y tế')])
    const answer = resolveMention(twins, 'Sở Y tế')
    expect(answer.organizationIds).toEqual([])
    expect(answer.suggestions).toHaveLength(2)
  })
})

describe('suggestOrganization', () => {
  it.each([
    ['UBND huyện Nam Trà', 'people_committee', 'district'],
    ['UBND xã Trà Bình', 'people_committee', 'commune'],
    ['Sở Du lịch', 'department', 'province'],
    ['Công an tỉnh', 'police', 'province'],
    ['Hội Nông dân tỉnh', 'other', 'province'],
  ])('%s → %s at %s', (mention, kind, level) => {
    expect(suggestOrganization(mention)).toEqual({ name: mention, kind, level })
  })

  it('suggests nothing for a collective phrase', () => {
    expect(suggestOrganization('các sở, ngành liên quan')).toBeNull()
  })
})
