import type { MapTone } from '../../../../ui/map/map-shapes'
import type { MapSign } from '../../../../ui/map/map-signs'
import type { Stage } from '../../words/stage-words'
import { stageWords } from '../../words/stage-words'

const toned = (stage: Stage, tone: MapTone) => ({
  tone,
  sign: 'dot' as MapSign,
  words: stageWords[stage].words,
})

/** How the stages of records are told apart on a map; the table behind says them in words. */
export const stageTones: Readonly<Record<Stage, { tone: MapTone; sign: MapSign; words: string }>> = {
  draft: toned('draft', 'unknown'),
  submitted: toned('submitted', 'waiting'),
  verified: toned('verified', 'good'),
}
