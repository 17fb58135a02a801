import type { SuccessionAct, SuccessionLink, SuccessionNode } from '../../../api/operations'

/** A unit of a picture: an agency, or an administrative unit. */
export type FactNode = Omit<SuccessionNode, 'kind' | 'level' | 'shortName'> & { kind: string; level: string }

/** Who took over from whom; `actId` null: by an act that is not known. */
export type FactLink = Omit<SuccessionLink, 'actId' | 'main'> & { actId: string | null }

/** What a picture of successions is drawn from, of one unit or of a group. */
export type SuccessionFacts = {
  nodes: readonly FactNode[]
  links: readonly FactLink[]
  acts: readonly SuccessionAct[]
}

/** Units connected with each other, with the days of the first and the last change and how many there were before and after. */
export type GroupFacts = SuccessionFacts & { from: string; to: string; before: number; after: number }

export type NameInTime = FactNode['names'][number]
