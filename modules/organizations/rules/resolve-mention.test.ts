import { describe, expect, it } from 'vitest'
import type { DirectoryEntry } from './directory.ts'
import { expandCollective } from './expand-collective.ts'
import { makeDirectory, resolveMention } from './resolve-mention.ts'
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

describe('an agency that two provinces have', () => {
  const twins = [
    { ...entry('own', 'Sở Y tế'), parentId: 'committee' },
    { ...entry('theirs', 'Sở Y tế'), parentId: 'neighbour' },
  ]
  it('is that of the committee that runs the space; without one nobody is meant', () => {
    expect(resolveMention(makeDirectory(twins, 'committee'), 'Sở Y tế').organizationIds).toEqual(['own'])
    expect(resolveMention(makeDirectory(twins, 'third'), 'Sở Y tế')).toMatchObject({
      organizationIds: [],
      suggestions: [{ id: 'own' }, { id: 'theirs' }],
    })
    expect(resolveMention(makeDirectory(twins), 'Sở Y tế').organizationIds).toEqual([])
  })
})

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
    ['Sở LĐ-TB&XH', ['labour']],
    ['Sở LĐ - TB và XH', ['labour']],
    ['Sở Lao động, TB&XH', ['labour']],
    ['SLĐTBXH', ['labour']],
    ['Sở Lao động – Thương binh & Xã hội tỉnh', ['labour']],
    ['Bộ CHQS tỉnh', ['army']],
    ['BCH Quân sự tỉnh', ['army']],
    ['SỞ Y TẾ', ['health']],
    ['Lãnh đạo Sở Y tế', ['health']],
    ['Uỷ ban nhân dân huyện Đông Trà', ['east']],
    ['Sở Y té', []],
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

describe('slips of recognition', () => {
  it.each([
    ['Sở Y te', 'health'],
    ['Sở Lao động - Thuơng binh và Xã hội', 'labour'],
    ['Ban Dan tộc', 'ethnic'],
    ['UBND huyện Đông Tra', 'east'],
  ])('%s is suggested, not resolved', (mention, expected) => {
    const answer = resolveMention(directory, mention)
    expect(answer.organizationIds).toEqual([])
    expect(answer.collective).toBe(false)
    expect(answer.suggestions.map((suggestion) => suggestion.id)).toEqual([expected])
  })

  it('a digit inside a word is the letter it looks like', () => {
    expect(resolveMention(directory, 'Sở La0 động - Thương binh và Xã hội').organizationIds).toEqual(['labour'])
  })
})

describe('expandCollective', () => {
  const places = makeDirectory([
    entry('health', 'Sở Y tế'),
    entry('east', 'Ủy ban nhân dân huyện Đông Trà', 'people_committee', 'district'),
    entry('binh', 'Ủy ban nhân dân xã Trà Bình', 'people_committee', 'commune'),
    entry('giang', 'Ủy ban nhân dân phường Trà Giang', 'people_committee', 'commune'),
  ])
  it.each([
    ['UBND các xã, phường', ['binh', 'giang']],
    ['Ủy ban nhân dân các xã, phường, đặc khu', ['binh', 'giang']],
    ['UBND cấp xã', ['binh', 'giang']],
    ['Chủ tịch UBND các xã, phường', ['binh', 'giang']],
    ['UBND các huyện, thành phố', ['east']],
    ['các địa phương', ['east', 'binh', 'giang']],
    ['Các sở, ban, ngành', ['health']],
    ['Thủ trưởng các sở, ban, ngành', ['health']],
    ['các doanh nghiệp', []],
    ['Sở Y tế', null],
    ['UBND xã Trà Bình', null],
  ])('%s → %j', (mention, expected) => {
    expect(expandCollective(places, mention)?.map(({ id }) => id) ?? null).toEqual(expected)
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
