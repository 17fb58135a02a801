import type { SuccessionGroup } from '../../../api/operations'

/** What a picture of successions is drawn from, of one agency or of a group. */
export type SuccessionFacts = Pick<SuccessionGroup, 'nodes' | 'links' | 'acts'>

export type NameInTime = SuccessionFacts['nodes'][number]['names'][number]
