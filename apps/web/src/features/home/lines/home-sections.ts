import type { Home } from '../../../api/operations'
import { agencySections } from './agency-sections'
import { committeeSections } from './committee-sections'
import { difficultySection } from './difficulty-lines'
import type { HomeLine, HomeSection } from './home-line'
import { officeSections, type WaitingChoices } from './office-sections'

/** One part of the day for each hat the person wears and has something under. */
export type HomePart = { id: string; label: string; sections: HomeSection[] }

const mention = ({ id, title, link }: Home['mentions'][number]): HomeLine => ({
  id,
  href: link,
  text: title,
  from: 'Trao đổi',
  marks: [],
  act: { label: 'Trả lời', href: link },
})

const mentionSections = (mentions: Home['mentions']): HomeSection[] =>
  mentions.length === 0 ? [] : [{ id: 'nhac-den', title: 'Nhắc đến đồng chí', lines: mentions.map(mention) }]

const focalNote = 'Cơ quan của đồng chí là đầu mối tổng hợp của các văn bản này.'

/** The whole day: the most responsible hat first, each with its headings by urgency. */
export function homeSections(home: Home, choices: WaitingChoices): HomePart[] {
  const { committee, office, focal, agency, mentions } = home
  const difficulties = focal?.difficulties
  const parts: HomePart[] = [
    { id: 'uy-ban', label: 'Lãnh đạo Ủy ban nhân dân', sections: committee ? committeeSections(committee) : [] },
    { id: 'van-phong', label: 'Văn phòng', sections: office ? officeSections(office, choices) : [] },
    {
      id: 'dau-moi',
      label: 'Đầu mối tổng hợp',
      sections: difficulties?.count
        ? [difficultySection({ id: 'kho-khan', title: 'Khó khăn chờ trả lời', note: focalNote }, difficulties)]
        : [],
    },
    { id: 'co-quan', label: 'Cơ quan', sections: agency ? agencySections(agency) : [] },
    { id: 'trao-doi', label: 'Trao đổi', sections: mentionSections(mentions) },
  ]
  return parts.filter(({ sections }) => sections.length > 0)
}
