import type { DifficultyMove } from '../../../api/operations'
import { Timeline, type TimelineEvent } from '../../../ui/data/timeline'
import { toAttachment } from '../../duties/record/evidence-words'
import { documentWords, moveWords } from '../words/difficulty-words'

const tones: Record<DifficultyMove['kind'], NonNullable<TimelineEvent['tone']>> = {
  raised: 'warn',
  forwarded: 'plain',
  answered: 'good',
  decided: 'good',
}

function toEvent(move: DifficultyMove): TimelineEvent {
  const document = documentWords(move.documentNumber, move.documentIssuedOn)
  return {
    id: move.id,
    at: move.at,
    who: move.actorName,
    what: moveWords[move.kind],
    tone: tones[move.kind],
    ...(move.kind === 'raised' ? {} : { body: [move.text, document].filter(Boolean).join('\n') }),
    ...(move.organization ? { whoDetail: move.organization.name } : {}),
    ...(move.file ? { attachments: [toAttachment(move.file)] } : {}),
  }
}

export type DifficultyMovesProps = { moves: readonly DifficultyMove[] }

/** How it got to where it lies, oldest first: a short road is read forwards. */
export function DifficultyMoves({ moves }: DifficultyMovesProps) {
  return <Timeline label="Đường đi của khó khăn, vướng mắc" events={moves.map(toEvent)} />
}
