import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowLetters as letters } from '../../../ui/pictures/flow-picture-parts'
import { textWidth } from '../../../ui/pictures/text-width'
import { layOutSuccessions } from './lay-out-successions'
import { act, labour, link, node, renamed, twoGenerations } from './sample-succession.fixture'
import type { SuccessionFacts } from './succession-facts'

describe('the drawing of successions', () => {
  it('has a head for every column: the day, and the legal documents of the day', () => {
    expect(layOutSuccessions(twoGenerations, 1100).heads).toEqual([
      { day: null, dayWords: 'Trước 01/03/2025', actLines: [] },
      { day: '2025-03-01', dayWords: 'Từ 01/03/2025', actLines: ['a/NQ-HĐND'] },
      { day: '2025-07-01', dayWords: 'Từ 01/07/2025', actLines: ['b/NQ-HĐND'] },
    ])
  })

  it('names the fields of work where only some went over, and what is not confirmed', () => {
    const links = [
      link('A', 'B', '2025-03-01', { fields: labour }),
      link('C', 'B', '2025-03-01', { certainty: 'uncertain' }),
    ]
    const { bands } = layOutSuccessions(
      { nodes: [node('A'), node('B'), node('C', { validTo: '2025-03-01' })], links, acts: [] },
      1100,
    )
    expect(bands.map(({ labelLines }) => labelLines.join(' '))).toEqual(['Lao động, việc làm', 'cần xác nhận', '', ''])
  })

  it.each([
    [358, 2],
    [760, 3],
    [1184, 3],
    [1184, 2],
  ])('fits into %i pixels with %i columns, or scrolls where it cannot', (room, count) => {
    const facts = count === 3 ? twoGenerations : { ...twoGenerations, links: twoGenerations.links.slice(1) }
    const { width } = layOutSuccessions(facts, room).flow
    expect(width).toBeLessThanOrEqual(Math.max(room, count * 160 + (count - 1) * 164))
  })

  it('tells what is not on the picture', () => {
    const nodes = [
      node('A', { otherPredecessors: 2, parentName: 'Ủy ban nhân dân huyện Bình Minh', kind: 'division' }),
      node('B', { otherSuccessors: 19, certainty: 'uncertain', validTo: '2026-01-01' }),
      node('C', { guest: true, ...renamed('Ban C', '2010-01-01', 'Sở C') }),
    ]
    const links = [link('A', 'B', '2025-03-01'), link('C', 'B', '2025-03-01', { fields: labour })]
    const { boxes } = layOutSuccessions({ nodes, links, acts: [] }, 2000)
    expect(boxes.map(({ stage, detailLines }) => [stage.name, stage.start, detailLines.join(' ')])).toEqual([
      ['Sở A', 0, 'thuộc Ủy ban nhân dân huyện Bình Minh còn 2 cơ quan tiền thân khác'],
      ['Sở A', 1, 'thuộc Ủy ban nhân dân huyện Bình Minh'],
      ['Sở B', 0, 'cần xác nhận'],
      ['Sở B', 1, 'kết thúc hoạt động 01/01/2026 còn 19 cơ quan kế thừa khác cần xác nhận'],
      ['Sở C', 0, 'trước 01/01/2010: Ban C xem ở nhóm khác'],
      ['Sở C', 1, 'xem ở nhóm khác'],
    ])
  })
})

const days = ['2025-03-01', '2025-07-01', '2025-10-01', '2026-01-01']
const history = fc
  .record({
    agencies: fc.array(
      fc.record({
        born: fc.constantFrom('2000-01-01', ...days),
        rename: fc.option(fc.constantFrom('2024-01-01', ...days), { nil: null }),
        name: fc.constantFrom(
          'Sở Y tế',
          'Ủy ban nhân dân xã Bình Minh Thượng',
          'Ban Quản lý các khu công nghiệp và khu kinh tế',
        ),
      }),
      { minLength: 1, maxLength: 16 },
    ),
    links: fc.array(
      fc.record({ from: fc.nat(15), to: fc.nat(15), day: fc.constantFrom(...days), part: fc.boolean() }),
      {
        maxLength: 30,
      },
    ),
    room: fc.integer({ min: 320, max: 1400 }),
  })
  .map(({ agencies, links, room }) => {
    const nodes = agencies.map(({ born, rename, name }, index) =>
      node(`n${index}`, {
        ...(rename && rename > born ? renamed(`${name} cũ`, rename, name) : { name }),
        validFrom: born,
      }),
    )
    const facts: SuccessionFacts = {
      nodes,
      links: links.flatMap(({ from, to, day, part }) =>
        from === to || !nodes[from] || !nodes[to]
          ? []
          : [link(`n${from}`, `n${to}`, day, part ? { fields: labour } : { certainty: 'uncertain' })],
      ),
      acts: [act('a')],
    }
    return { facts, room }
  })

it('draws every agency, every succession once, from left to right, nothing over anything else, whatever happened', () => {
  fc.assert(
    fc.property(history, ({ facts, room }) => {
      const { boxes, bands, flow, days: columns } = layOutSuccessions(facts, room)
      const stages = boxes.map(({ stage }) => stage)
      const byId = new Map(stages.map((stage) => [stage.id, stage]))
      expect(byId.size).toBe(stages.length)
      expect(new Set(stages.map(({ node: { id } }) => id))).toEqual(new Set(facts.nodes.map(({ id }) => id)))
      expect(bands.flatMap(({ link: { link: one } }) => one ?? [])).toEqual(facts.links)
      expect(new Set(bands.map(({ link: { id } }) => id)).size).toBe(bands.length)
      for (const { link: band, labelLines } of bands) {
        const [from, to] = [byId.get(band.from), byId.get(band.to)]
        if (!from || !to) throw new Error('a band without a box')
        expect(to.start).toBe(from.end + 1)
        expect(columns[from.end]).toBe(band.on)
        expect([from.node.id, to.node.id]).toEqual(
          band.link ? [band.link.fromId, band.link.toId] : [from.node.id, from.node.id],
        )
        for (const line of labelLines) expect(textWidth(line, letters.label.size)).toBeLessThanOrEqual(180)
      }
      for (const [index, placed] of flow.boxes.entries()) {
        const { nameLines, detailLines } = boxes[index] ?? { nameLines: [], detailLines: [] }
        for (const line of nameLines)
          expect(textWidth(line, letters.name.size)).toBeLessThanOrEqual(placed.width - 2 * letters.padding)
        expect(placed.height).toBeGreaterThanOrEqual(
          nameLines.length * letters.name.line + detailLines.length * letters.detail.line + 12,
        )
        for (const other of flow.boxes.slice(index + 1)) {
          const apart =
            placed.x + placed.width <= other.x ||
            other.x + other.width <= placed.x ||
            placed.y + placed.height <= other.y ||
            other.y + other.height <= placed.y
          expect(apart).toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})
