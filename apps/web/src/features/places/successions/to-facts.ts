import type { PlaceSuccessionGroup } from '../../../api/operations'
import type { SuccessionFacts } from '../../successions/rules/succession-facts'

/** Stands for "since before the data": before any day there is. */
const always = '0000-01-01'

type PlacePicture = Pick<PlaceSuccessionGroup, 'nodes' | 'links' | 'acts'>

/** A picture of places as pictures are drawn: land goes over whole, without fields of work. */
export const toFacts = ({ nodes, links, acts }: PlacePicture): SuccessionFacts => ({
  nodes: nodes.map((node) => ({
    ...node,
    validFrom: node.validFrom ?? always,
    names: node.names.map((name) => ({ ...name, validFrom: name.validFrom ?? always })),
  })),
  links: links.map((link) => ({ ...link, fields: null })),
  acts,
})
