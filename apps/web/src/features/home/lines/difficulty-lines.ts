import type { HomeDifficulties } from '../../../api/operations'
import { difficultiesHref, difficultyHref } from '../../difficulties/address/difficulties-href'
import { allowedActs, difficultyActs } from '../../difficulties/words/difficulty-act'
import { directiveNumber } from '../../duties/words/directive-words'
import { shortNameOf } from '../../duties/words/organization-words'
import type { Titled } from './block-section'
import type { HomeLine, HomeSection } from './home-line'

const labels = { decide: 'Quyết định', answer: 'Trả lời khó khăn', forward: 'Chuyển Ủy ban nhân dân' }

function difficultyLine(difficulty: HomeDifficulties['items'][number]): HomeLine {
  const { id, text, raisedBy, directive, ordinal, waitingDays, may } = difficulty
  const [act] = allowedActs(may)
  return {
    id,
    href: difficultyHref(difficulty),
    text,
    from: `${shortNameOf(raisedBy)} nêu, ${directiveNumber(directive)}, nhiệm vụ ${ordinal}`,
    marks: waitingDays > 0 ? [`chờ ${waitingDays} ngày`] : [],
    act: act
      ? { label: labels[act], href: difficultyHref(difficulty, difficultyActs[act].slug) }
      : { label: 'Xem', href: difficultyHref(difficulty) },
  }
}

export function difficultySection(titled: Titled, { count, items, list }: HomeDifficulties): HomeSection {
  const all = count > items.length ? { all: { words: `Xem cả ${count}`, href: difficultiesHref(list) } } : {}
  return { ...titled, lines: items.map(difficultyLine), ...all }
}
