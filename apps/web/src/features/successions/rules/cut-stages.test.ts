import { describe, expect, it } from 'vitest'
import { cutStages } from './cut-stages'
import { act, labour, link, node, renamed, twoGenerations } from './sample-succession.fixture'
import type { SuccessionFacts } from './succession-facts'

function drawn(facts: Omit<SuccessionFacts, 'acts'>) {
  const { days, stages, links } = cutStages({ ...facts, acts: [act('a')] })
  const name = new Map(stages.map((stage) => [stage.id, `${stage.name}@${stage.start}`]))
  return {
    days,
    boxes: stages.map(({ name: shown, start, end }) => `${shown} ${start}-${end}`),
    bands: links.map(({ from, to, kind }) => `${name.get(from)} ${kind} ${name.get(to)}`),
  }
}

describe('stages of agencies', () => {
  it('draw two generations in three columns', () => {
    expect(drawn(twoGenerations)).toEqual({
      days: ['2025-03-01', '2025-07-01'],
      boxes: ['Sở A 0-0', 'Sở B 0-0', 'Sở C 0-0', 'Sở D 1-1', 'Sở E 2-2'],
      bands: ['Sở D@1 whole Sở E@2', 'Sở A@0 whole Sở D@1', 'Sở B@0 whole Sở D@1', 'Sở C@0 whole Sở D@1'],
    })
  })

  it('show an agency that gives a field of work, and one that receives it, before and after', () => {
    expect(drawn({ nodes: [node('A'), node('B')], links: [link('A', 'B', '2025-03-01', { fields: labour })] })).toEqual(
      {
        days: ['2025-03-01'],
        boxes: ['Sở A 0-0', 'Sở A 1-1', 'Sở B 0-0', 'Sở B 1-1'],
        bands: ['Sở A@0 part Sở B@1', 'Sở A@0 goes_on Sở A@1', 'Sở B@0 goes_on Sở B@1'],
      },
    )
  })

  it('run from left to right even when a field goes there and back', () => {
    const there = link('A', 'B', '2025-03-01', { fields: labour })
    const back = link('B', 'A', '2025-07-01', { fields: labour })
    expect(drawn({ nodes: [node('A'), node('B')], links: [back, there] }).bands.slice(0, 2)).toEqual([
      'Sở B@1 part Sở A@2',
      'Sở A@0 part Sở B@1',
    ])
  })

  it('last over the columns in which nothing happens to them', () => {
    const nodes = [
      ...twoGenerations.nodes,
      node('F', { validFrom: '2025-03-01', validTo: '2025-10-01' }),
      node('G', { validFrom: '2025-10-01' }),
    ]
    const links = [
      ...twoGenerations.links,
      link('C', 'F', '2025-03-01', { fields: labour }),
      link('F', 'G', '2025-10-01'),
    ]
    expect(drawn({ nodes, links }).boxes).toContain('Sở F 1-2')
  })

  it('show another name as a step of its own when there is nothing else', () => {
    expect(drawn({ nodes: [node('A', renamed('Ban Cũ', '2025-05-01', 'Sở Mới'))], links: [] })).toEqual({
      days: ['2025-05-01'],
      boxes: ['Ban Cũ 0-0', 'Sở Mới 1-1'],
      bands: ['Ban Cũ@0 renamed Sở Mới@1'],
    })
  })

  it('show another name as a step on a day on which something else happened too', () => {
    const nodes = [...twoGenerations.nodes.slice(0, 4), node('R', renamed('Ban Cũ', '2025-03-01', 'Sở Mới'))]
    const { bands } = drawn({ nodes, links: twoGenerations.links })
    expect(bands).toContain('Ban Cũ@0 renamed Sở Mới@1')
  })

  it('keep another name of any other day inside the box', () => {
    const nodes = [...twoGenerations.nodes.slice(0, 4), node('R', renamed('Ban Cũ', '2024-01-01', 'Sở Mới'))]
    const stage = cutStages({ nodes, links: twoGenerations.links, acts: [] }).stages.find(
      ({ node: { id } }) => id === 'R',
    )
    expect(stage).toMatchObject({ name: 'Sở Mới', formerNames: [{ name: 'Ban Cũ' }], laterNames: [] })
  })

  it('tell a name to come beside the name of today', () => {
    const changing = { ...node('A', renamed('Sở Nay', '2027-01-01', 'Sở Sau')), name: 'Sở Nay' }
    const facts = { nodes: [changing, node('B')], links: [link('A', 'B', '2025-03-01', { fields: labour })], acts: [] }
    const last = cutStages(facts).stages.find(({ node: { id }, since }) => id === 'A' && since !== null)
    expect(last).toMatchObject({ name: 'Sở Nay', laterNames: [{ name: 'Sở Sau', validFrom: '2027-01-01' }] })
  })

  it.each([
    ['no agency', { nodes: [], links: [] }, []],
    ['one to which nothing happened', { nodes: [node('A')], links: [] }, ['Sở A 0-0']],
    ['a link to one that is not there', { nodes: [node('A')], links: [link('A', 'X', '2025-03-01')] }, ['Sở A 0-0']],
    ['a link to itself', { nodes: [node('A')], links: [link('A', 'A', '2025-03-01')] }, ['Sở A 0-0']],
  ])('stand %s', (_, facts, boxes) => expect(drawn(facts).boxes).toEqual(boxes))
})
